/** One file that holds everything a running suite keeps as of one instant, and the way back into an empty folder. */
@NullMarked
package cn.yanxing.local.backup;

import org.jspecify.annotations.NullMarked;
