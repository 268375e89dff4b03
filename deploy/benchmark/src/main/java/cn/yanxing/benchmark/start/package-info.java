/** How long the services take to start, and what each part of a running suite holds in memory. */
@NullMarked
package cn.yanxing.benchmark.start;

import org.jspecify.annotations.NullMarked;
