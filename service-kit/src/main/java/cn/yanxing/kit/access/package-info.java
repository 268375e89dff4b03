/** Who is asking: their id, their roles, their unit. */
@NullMarked
package cn.yanxing.kit.access;

import org.jspecify.annotations.NullMarked;
