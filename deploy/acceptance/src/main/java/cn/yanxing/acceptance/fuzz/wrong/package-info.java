/** A right request, and the ways to make it wrong. */
@NullMarked
package cn.yanxing.acceptance.fuzz.wrong;

import org.jspecify.annotations.NullMarked;
