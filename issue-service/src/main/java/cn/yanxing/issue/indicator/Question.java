package cn.yanxing.issue.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know, in their words: the first day and the day after the last, and, where not all, of which
 * unit, street or community, source and kind; by which version of the formula, if not by all.
 */
public record Question(
        String from,
        String to,
        @Nullable String unit,
        @Nullable String area,
        @Nullable String source,
        @Nullable String kind,
        @Nullable String version) {

    /** The same of one version. */
    public Question ofVersion(String one) {
        return new Question(from, to, unit, area, source, kind, one);
    }
}
