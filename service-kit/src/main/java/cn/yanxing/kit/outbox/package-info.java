/** What a use case tells the world, written in its own transaction; nothing is sent inside a request. */
@NullMarked
package cn.yanxing.kit.outbox;

import org.jspecify.annotations.NullMarked;
