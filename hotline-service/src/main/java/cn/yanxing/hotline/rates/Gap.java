package cn.yanxing.hotline.rates;

/** What is missing before a rate can be counted. */
public record Gap(Kind kind, String why, String whyEn) {

    /** Whether nobody has the data, or they are there and not counted yet. */
    public enum Kind {
        NO_DATA_SOURCE,
        NOT_BUILT
    }
}
