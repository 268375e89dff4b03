/** A district's past, made up from a seed: what the services told while thousands of cases went on side by side. */
@NullMarked
package cn.yanxing.benchmark.past;

import org.jspecify.annotations.NullMarked;
