package cn.yanxing.benchmark;

import cn.yanxing.benchmark.report.Finding;
import java.util.List;

/** One letter of the report: what it measures on the stage comes back as findings of that letter. */
public interface Benchmark {

    /** A lower-case letter. */
    String id();

    /** What {@code --help} says of it. */
    String title();

    List<Finding> measure(Stage stage);
}
