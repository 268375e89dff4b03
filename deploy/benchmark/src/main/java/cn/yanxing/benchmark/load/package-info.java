/** Load on a door: as much as it takes, or so many requests a second whatever became of the earlier ones. */
@NullMarked
package cn.yanxing.benchmark.load;

import org.jspecify.annotations.NullMarked;
