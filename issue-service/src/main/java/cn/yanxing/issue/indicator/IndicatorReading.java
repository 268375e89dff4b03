package cn.yanxing.issue.indicator;

import cn.yanxing.issue.cases.Measure;
import cn.yanxing.kit.formula.Reading;
import java.util.List;

/** An indicator in a period, by each version of its formula that holds there. */
public record IndicatorReading(
        String code, String name, String nameEn, Measure measure, Counted counted, List<Reading> readings) {}
