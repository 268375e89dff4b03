package cn.yanxing.hotline.order;

/** How a reason's code is written; which codes there are is the district's own list. */
public final class ReasonCode {

    public static final String FORM = "[A-Z][A-Z0-9_]{1,39}";

    private ReasonCode() {}
}
