package cn.yanxing.acceptance.conservation.backbone;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Database;
import cn.yanxing.acceptance.conservation.source.Listener;
import cn.yanxing.acceptance.conservation.source.Told;
import cn.yanxing.acceptance.conservation.source.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every listener stands, for each key, at the last event that the topic has of it; what it holds is another rule's. */
public final class HandledOnce implements Rule {

    private static final String NAME = "handled once";

    @Override
    public void look(Cut cut, Findings findings) {
        for (Topic topic : cut.landscape().topics()) {
            Map<String, Long> last = lastOf(cut.topics().records(topic));
            cut.landscape().listeners().stream()
                    .filter(listener -> listener.topic().equals(topic.name()))
                    .forEach(listener -> look(cut.databases().of(listener.service()), listener, last, findings));
        }
    }

    private static Map<String, Long> lastOf(List<Told> records) {
        Map<String, Long> last = new HashMap<>();
        for (Told told : records) {
            String key = told.key();
            if (key != null && told.isReadable()) {
                last.merge(key, told.sequence(), Math::max);
            }
        }
        return last;
    }

    private static void look(Database database, Listener listener, Map<String, Long> last, Findings findings) {
        Set<String> held = new HashSet<>();
        database.each(
                "select distinct key from inbox_held where state <> 'DROPPED' and key is not null and " + of(listener),
                row -> held.add(row.getString(1)));
        Map<String, Long> unseen = new HashMap<>(last);
        database.each("select key, sequence from inbox_position where sequence > 0 and " + of(listener), row -> {
            String key = row.getString(1);
            unseen.remove(key);
            compare(listener, key, row.getLong(2), last.getOrDefault(key, 0L), held, findings);
        });
        unseen.forEach((key, end) -> compare(listener, key, 0, end, held, findings));
    }

    private static void compare(
            Listener listener, String key, long position, long end, Set<String> held, Findings findings) {
        findings.count("events handled by listeners", position);
        if (position < end && !held.contains(key)) {
            findings.differs(new Difference(
                    NAME,
                    Harm.LOST,
                    key,
                    listener.name() + " stands at event " + position + ", and the next one on " + listener.topic()
                            + " is not handled"));
        } else if (position > end) {
            findings.differs(new Difference(
                    NAME,
                    Harm.DISAGREES,
                    key,
                    listener.name() + " stands at event " + position + ", but " + listener.topic() + " goes to " + end
                            + " only: the topic is older than the database"));
        }
    }

    private static String of(Listener listener) {
        return "listener = '%s' and stream = '%s'".formatted(listener.name(), listener.topic());
    }
}
