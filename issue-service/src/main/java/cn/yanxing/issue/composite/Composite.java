package cn.yanxing.issue.composite;

import java.util.List;

/** A composite as it is defined: whom it is about, and its weights by version, side by side. */
public record Composite(String code, String name, String nameEn, List<Weighting> versions) {}
