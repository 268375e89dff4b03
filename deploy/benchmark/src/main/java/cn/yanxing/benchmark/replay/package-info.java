/** How fast scoring is rebuilt from the streams. */
@NullMarked
package cn.yanxing.benchmark.replay;

import org.jspecify.annotations.NullMarked;
