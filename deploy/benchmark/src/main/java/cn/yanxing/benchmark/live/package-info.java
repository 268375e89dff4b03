/** How long a report takes to the dashboards, one of them or a thousand. */
@NullMarked
package cn.yanxing.benchmark.live;

import org.jspecify.annotations.NullMarked;
