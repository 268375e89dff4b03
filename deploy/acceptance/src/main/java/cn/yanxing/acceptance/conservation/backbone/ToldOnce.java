package cn.yanxing.acceptance.conservation.backbone;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Told;
import cn.yanxing.acceptance.conservation.source.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An event has one place in its key's order, and one set of words. The same record sent again is harmless, because
 * every reader drops it: such re-sends are counted and are no difference.
 */
public final class ToldOnce implements Rule {

    private static final String NAME = "told once";

    @Override
    public void look(Cut cut, Findings findings) {
        cut.landscape().topics().forEach(topic -> look(cut, topic, findings));
    }

    private static void look(Cut cut, Topic topic, Findings findings) {
        Map<UUID, Told> events = cut.topics().events(topic);
        Map<String, Told> places = new HashMap<>();
        for (Told told : cut.topics().records(topic)) {
            Told first = told.id() == null ? null : events.get(told.id());
            if (first != null && !first.equals(told)) {
                again(first, told, findings);
            } else if (told.isReadable()) {
                Told other = places.put(told.key() + " " + told.sequence(), told);
                if (other != null) {
                    differs(
                            findings,
                            told,
                            "two events stand at sequence " + told.sequence() + ": " + other.id() + " and "
                                    + told.id());
                }
            }
        }
    }

    private static void again(Told first, Told told, Findings findings) {
        if (told.isSameAs(first)) {
            findings.count("identical re-sends (harmless)", 1);
        } else {
            differs(
                    findings,
                    told,
                    "event " + told.id() + " was told twice with different words, at " + first.place() + " and at "
                            + told.place());
        }
    }

    private static void differs(Findings findings, Told told, String words) {
        findings.differs(new Difference(NAME, Harm.DUPLICATED, String.valueOf(told.key()), words));
    }
}
