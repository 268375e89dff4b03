package cn.yanxing.benchmark.measure;

import java.time.Duration;

/** Something that can be measured again and again: it works for about a window and answers one figure. */
@FunctionalInterface
public interface Measurement {

    double over(Duration window);
}
