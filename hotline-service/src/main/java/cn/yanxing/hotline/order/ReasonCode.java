package cn.yanxing.hotline.order;

import cn.yanxing.hotline.request.Ask;

/** How a reason's code is written; which codes there are is the district's own list. */
public final class ReasonCode {

    public static final String FORM = Ask.REASON;

    private ReasonCode() {}
}
