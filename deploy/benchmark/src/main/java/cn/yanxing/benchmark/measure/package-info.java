/** Rounds of a thing and its limit in turn, and what their figures come to. */
@NullMarked
package cn.yanxing.benchmark.measure;

import org.jspecify.annotations.NullMarked;
