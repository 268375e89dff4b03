/** Identifiers, ordered by time. */
@NullMarked
package cn.yanxing.kit.id;

import org.jspecify.annotations.NullMarked;
