/** The check as a whole: looks, waits for quiet, looks again, and says what is still there. */
@NullMarked
package cn.yanxing.acceptance.conservation.check;

import org.jspecify.annotations.NullMarked;
