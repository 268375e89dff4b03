package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the unit answered, what the citizen said of it, and how it ended. */
@Embeddable
class Outcome {

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Column(name = "reply_text")
    private @Nullable String replyText;

    @Column(name = "call_back_tries")
    private int callBackTries;

    private @Nullable Boolean solved;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_kind")
    private @Nullable CloseKind closeKind;

    void answered(String text, Instant at) {
        replyText = text;
        repliedAt = at;
    }

    void said(CallBack callBack) {
        rated(callBack);
        callBackTries++;
    }

    /** The citizen said it at once: nobody has to call back. */
    void rated(CallBack said) {
        solved = said.solved();
        satisfaction = said.satisfaction();
    }

    void askAfresh() {
        callBackTries = 0;
    }

    void reopened() {
        closeKind = null;
    }

    void closed(CloseKind kind) {
        closeKind = kind;
    }

    int callBackTries() {
        return callBackTries;
    }

    @Nullable
    Instant repliedAt() {
        return repliedAt;
    }

    @Nullable
    String replyText() {
        return replyText;
    }

    @Nullable
    Boolean solved() {
        return solved;
    }

    @Nullable
    Satisfaction satisfaction() {
        return satisfaction;
    }

    @Nullable
    CloseKind closeKind() {
        return closeKind;
    }
}
