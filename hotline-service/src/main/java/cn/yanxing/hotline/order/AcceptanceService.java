package cn.yanxing.hotline.order;

import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.refusal.ProposeRefusal;
import cn.yanxing.hotline.refusal.Refusal;
import cn.yanxing.hotline.workday.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the hotline takes an order on. Each decision names the version it was made on. */
@ApplicationScoped
@Transactional
public class AcceptanceService {

    private final Deeds deeds;
    private final WorkingDays workingDays;

    AcceptanceService(Deeds deeds, WorkingDays workingDays) {
        this.deeds = deeds;
        this.workingDays = workingDays;
    }

    /** A unit will be asked. */
    public OrderView accept(UUID id, long version) {
        Deed deed = deeds.deed("acceptance");
        return deeds.keep(
                deeds.at(id, version), deed, order -> List.of(order.acceptance().accept(deed.at())));
    }

    /** Closes it with what the agent knew; refused when the citizen is not content with that. */
    public OrderView answerDirectly(UUID id, long version, DirectAnswer answer) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("satisfaction", answer.satisfaction().name());
        if (answer.solved() != null) facts.put("solved", answer.solved().toString());
        if (answer.article() != null) facts.put("article", answer.article().toString());
        Deed deed = deeds.deed("direct-answer").noting(answer.text()).with(facts);
        return deeds.keep(
                deeds.at(id, version), deed, order -> order.acceptance().answerDirectly(answer, deed.at()));
    }

    /** An agent would not take it on; a dispatcher decides. */
    public OrderView proposeRefusal(UUID id, long version, ProposeRefusal proposal) {
        Deed deed = deeds.deed("refusal")
                .noting(proposal.notice())
                .with(Map.of("reasonCode", proposal.reasonCode().name()));
        return deeds.keep(deeds.at(id, version), deed, order -> {
            order.acceptance().proposeRefusal(proposal, deed.actor().id(), deed.at());
            return List.of();
        });
    }

    /** Confirmed, the citizen is told and has ten working days to object; declined, the order waits as before. */
    public OrderView decideRefusal(UUID id, long version, boolean approved, @Nullable String note) {
        Deed deed = deeds.deed("refusal-decision").noting(note).with(Map.of("approved", String.valueOf(approved)));
        String by = deed.actor().id();
        return deeds.keep(deeds.at(id, version), deed, order -> {
            if (approved) {
                var until = workingDays.after(deed.at(), Refusal.WORKING_DAYS_TO_OBJECT);
                return List.of(order.acceptance().confirmRefusal(by, until, deed.at()));
            }
            order.acceptance().declineRefusal(by);
            return List.of();
        });
    }

    /** The citizen objects on the telephone. */
    public OrderView object(UUID id, long version, String words) {
        Deed deed = deeds.deed("objection").noting(words);
        return deeds.keep(deeds.at(id, version), deed, order -> {
            order.acceptance().object(words, deed.at());
            return List.of();
        });
    }

    /** Upheld, the order waits to be accepted again. */
    public OrderView decideObjection(UUID id, long version, boolean upheld, String note) {
        Deed deed = deeds.deed("objection-decision").noting(note).with(Map.of("upheld", String.valueOf(upheld)));
        return deeds.keep(
                deeds.at(id, version), deed, order -> order.acceptance().decideObjection(upheld, deed.at()).stream()
                        .toList());
    }
}
