/** Whether the grids of a district cover it once: no overlap, no gap, measured in metres on a plane. */
@NullMarked
package cn.yanxing.issue.register.mosaic;

import org.jspecify.annotations.NullMarked;
