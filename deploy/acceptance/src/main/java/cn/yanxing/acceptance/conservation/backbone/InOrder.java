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
import java.util.TreeSet;

/**
 * On a topic the events of a key come as 1, 2, 3 … for the first time. A relay that begins another term may go back and
 * send again what follows, all of it: whoever goes back and then leaves something out is an older sender that speaks
 * between the words of a newer one. Compacted topics have gaps by nature and are not looked at.
 */
public final class InOrder implements Rule {

    private static final String NAME = "in order";

    @Override
    public void look(Cut cut, Findings findings) {
        cut.landscape().topics().stream()
                .filter(topic -> !topic.compacted())
                .forEach(topic -> look(cut, topic, findings));
    }

    private static void look(Cut cut, Topic topic, Findings findings) {
        Map<String, Key> keys = new HashMap<>();
        for (Told told : cut.topics().records(topic)) {
            String key = told.key();
            if (key != null && told.isReadable()) {
                keys.computeIfAbsent(key, name -> new Key(topic.name(), name, findings))
                        .take(told.sequence());
            }
        }
        keys.values().forEach(Key::end);
        findings.count("keys on " + topic.name(), keys.size());
    }

    /** Where one key stands: what must come next for the first time, what came last at all, what came too early. */
    private static final class Key {

        private final String topic;
        private final String name;
        private final Findings findings;
        private final TreeSet<Long> early = new TreeSet<>();
        private long next = 1;
        private long last;

        Key(String topic, String name, Findings findings) {
            this.topic = topic;
            this.name = name;
            this.findings = findings;
        }

        void take(long sequence) {
            if (sequence > next) {
                early.add(sequence);
            } else if (sequence == next && !early.isEmpty()) {
                differs(Harm.INVERTED, "event " + sequence + " first comes after event " + early.last());
            } else if (sequence > last + 1) {
                differs(
                        Harm.INVERTED,
                        "event " + sequence + " comes right after event " + last + " was sent again: an"
                                + " older sender spoke after a newer one");
            }
            last = sequence;
            next += sequence == next ? 1 : 0;
            while (early.remove(next)) {
                next++;
            }
        }

        void end() {
            if (!early.isEmpty()) {
                differs(Harm.LOST, "event " + next + " is not there, but event " + early.last() + " is");
            }
        }

        private void differs(Harm harm, String words) {
            findings.differs(new Difference(NAME, harm, name, words + " on " + topic));
        }
    }
}
