package cn.yanxing.issue.composite;

import cn.yanxing.issue.indicator.Counted;
import java.util.List;

/** A composite in a period, by each version of its weights that holds there. */
public record CompositeReading(String code, String name, String nameEn, Counted counted, List<Scored> versions) {}
