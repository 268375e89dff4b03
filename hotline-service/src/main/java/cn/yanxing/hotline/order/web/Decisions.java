package cn.yanxing.hotline.order.web;

import cn.yanxing.contracts.OrderEvent.RequestKind;
import cn.yanxing.hotline.order.ReasonCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the smaller decisions. */
final class Decisions {

    private Decisions() {}

    record DecideRefusal(
            @NotNull Boolean approved,
            @Nullable @Size(max = 1000) String note) {}

    record ObjectToRefusal(@NotBlank @Size(max = 1000) String words) {}

    record DecideObjection(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 1000) String note) {}

    record HearCitizen(@NotBlank @Size(max = 1000) String words) {}

    record ReopenOrder(
            @NotNull Boolean sameMatter,
            @NotBlank @Size(max = 1000) String words) {}

    record AcknowledgeTransfer(@NotBlank @Size(max = 64) String receiptNumber) {}

    record DeclareVoid(
            @NotNull @Pattern(regexp = ReasonCode.FORM) String reasonCode,
            @Nullable @Size(max = 1000) String note) {}

    record DecideReturn(
            @NotNull Boolean approved,
            @Nullable @Size(max = 1000) String note) {}

    record NameRequest(@NotNull RequestKind kind) {}

    record ReplyToOrder(
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 20) List<@NotNull UUID> photos) {}

    record ReviewReply(
            @NotNull Boolean passed,
            @Nullable @Pattern(regexp = ReasonCode.FORM) String reasonCode,
            @Nullable @Size(max = 1000) String note) {}

    record RevealContact(@NotBlank @Size(max = 200) String purpose) {}
}
