package cn.yanxing.scoring.casebook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a case is: an issue, a hotline order, an errand, or one claim of volunteer hours. */
public enum CaseKind {
    @JsonProperty("issue")
    ISSUE,
    @JsonProperty("order")
    ORDER,
    @JsonProperty("errand")
    ERRAND,
    @JsonProperty("hours")
    HOURS
}
