/** Working time: which days count in a district, and when a limit that runs in them ends. */
@NullMarked
package cn.yanxing.time;

import org.jspecify.annotations.NullMarked;
