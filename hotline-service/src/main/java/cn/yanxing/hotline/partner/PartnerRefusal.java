package cn.yanxing.hotline.partner;

import cn.yanxing.kit.problem.Refused;
import java.util.Map;

/** What the machine door does not do. */
class PartnerRefusal extends Refused {

    private static final long serialVersionUID = 1L;

    private PartnerRefusal(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static PartnerRefusal actionNotBuiltYet(PartnerMessage.Action action) {
        return new PartnerRefusal("action-not-built-yet", Map.of("action", action.name()));
    }

    static PartnerRefusal messageReused(String messageId) {
        return new PartnerRefusal("message-reused", Map.of("messageId", messageId));
    }

    static PartnerRefusal actionSeqReused(PartnerMessage.Action action, long actionSeq) {
        return new PartnerRefusal("action-seq-reused", Map.of("action", action.name(), "actionSeq", actionSeq));
    }

    static PartnerRefusal foreignSource(String sourceSystem) {
        return new PartnerRefusal("source-of-another-partner", Map.of("sourceSystem", sourceSystem));
    }
}
