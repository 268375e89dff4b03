package cn.yanxing.hotline.partner;

import java.util.List;

/** What the partner is told; the same again for the same message. {@code notes} name what a person here must look at. */
public record PartnerAnswer(String messageId, String result, String orderNumber, List<String> notes) {

    static PartnerAnswer accepted(PartnerMessage message, String orderNumber, List<String> notes) {
        return new PartnerAnswer(message.messageId(), "ACCEPTED", orderNumber, notes);
    }
}
