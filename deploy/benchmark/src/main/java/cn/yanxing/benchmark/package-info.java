/** The benchmarks: {@link cn.yanxing.benchmark.Main} runs them by their letters, each beside its physical limit. */
@NullMarked
package cn.yanxing.benchmark;

import org.jspecify.annotations.NullMarked;
