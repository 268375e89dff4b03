/** A district's folder read into the register that the suite is told. */
@NullMarked
package cn.yanxing.local.district;

import org.jspecify.annotations.NullMarked;
