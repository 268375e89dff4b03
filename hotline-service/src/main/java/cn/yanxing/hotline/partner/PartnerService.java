package cn.yanxing.hotline.partner;

import cn.yanxing.hotline.order.ReactionService;
import cn.yanxing.hotline.partner.PartnerKeys.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Lets signed messages in, each once. */
@ApplicationScoped
public class PartnerService {

    private final Signatures signatures;
    private final Nonces nonces;
    private final Parser parser;
    private final PartnerInbox inbox;
    private final NewOrders newOrders;
    private final ReactionService orders;

    PartnerService(
            Signatures signatures,
            Nonces nonces,
            Parser parser,
            PartnerInbox inbox,
            NewOrders newOrders,
            ReactionService orders) {
        this.signatures = signatures;
        this.nonces = nonces;
        this.parser = parser;
        this.inbox = inbox;
        this.newOrders = newOrders;
        this.orders = orders;
    }

    @Transactional
    public PartnerAnswer knock(SignedRequest request) {
        Partner partner = signatures.signer(request);
        nonces.use(Objects.requireNonNull(request.appKey()), Objects.requireNonNull(request.nonce()));
        PartnerMessage message = parser.message(request.body());
        if (!partner.sourceSystem().equals(message.sourceSystem()))
            throw PartnerRefusal.foreignSource(message.sourceSystem());
        String bodyHash = Signatures.sha256(request.body());
        return inbox.answered(message, bodyHash).orElseGet(() -> {
            PartnerAnswer answer = take(message);
            inbox.keep(message, bodyHash, answer);
            return answer;
        });
    }

    private PartnerAnswer take(PartnerMessage message) {
        String source = message.sourceSystem();
        String orderNo = message.sourceOrderNo();
        return switch (message.action()) {
            case CREATE -> newOrders.take(message);
            case SUPPLEMENT ->
                PartnerAnswer.accepted(message, orders.supplement(source, orderNo, words(message)), List.of());
            case URGE -> PartnerAnswer.accepted(message, orders.urge(source, orderNo, words(message)), List.of());
            case SUPERVISE,
                    RETURN_DECISION,
                    EXTENSION_DECISION,
                    SUSPEND_DECISION,
                    REWORK,
                    CALLBACK_RESULT,
                    MERGE,
                    REVOKE,
                    CLOSE -> throw PartnerRefusal.actionNotBuiltYet(message.action());
        };
    }

    private String words(PartnerMessage message) {
        return parser.payload(message.payload(), Words.class).content();
    }
}
