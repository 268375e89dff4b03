/** Listens to streams from their beginning: every event of a key once, in order, in one transaction with its effects. */
@NullMarked
package cn.yanxing.kit.inbox;

import org.jspecify.annotations.NullMarked;
