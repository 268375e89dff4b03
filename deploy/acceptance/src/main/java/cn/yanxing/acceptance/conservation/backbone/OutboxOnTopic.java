package cn.yanxing.acceptance.conservation.backbone;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Told;
import cn.yanxing.acceptance.conservation.source.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every row of an outbox is on its topic with the same words, and nothing is on a topic that no outbox holds. Of a
 * compacted topic only the newest record of a key must still be there.
 */
public final class OutboxOnTopic implements Rule {

    private static final String NAME = "outbox on topic";
    private static final String ROWS = """
            select id, aggregateid, sequence, type, md5(payload)::uuid as digest, sent_at is not null as sent
            from outbox where aggregatetype = '%s'
            """;

    @Override
    public void look(Cut cut, Findings findings) {
        cut.landscape().topics().forEach(topic -> new OneTopic(cut, topic, findings).look());
    }

    private static final class OneTopic {

        private final Cut cut;
        private final Topic topic;
        private final Findings findings;
        private final Map<UUID, Told> events;
        private final Map<String, Long> newest = new HashMap<>();
        private final Set<UUID> known = new HashSet<>();

        OneTopic(Cut cut, Topic topic, Findings findings) {
            this.cut = cut;
            this.topic = topic;
            this.findings = findings;
            this.events = cut.topics().events(topic);
            events.values().forEach(told -> newest.merge(String.valueOf(told.key()), told.sequence(), Math::max));
        }

        void look() {
            cut.databases().of(topic.owner()).each(ROWS.formatted(topic.name()), this::row);
            findings.count("events on " + topic.name(), events.size());
            cut.topics().records(topic).stream()
                    .filter(told -> told.id() == null || !known.contains(told.id()))
                    .forEach(this::stranger);
        }

        private void row(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            String key = row.getString("aggregateid");
            long sequence = row.getLong("sequence");
            boolean sent = row.getBoolean("sent");
            findings.count("outbox rows of " + topic.owner(), 1);
            known.add(id);
            Told told = events.get(id);
            if (told != null) {
                compare(row, told);
            }
            if (!sent) {
                differs(Harm.WAITING, key, "event " + sequence + " (" + id + ") is not sent yet");
            } else if (told == null && !isCompactedAway(key, sequence)) {
                differs(
                        Harm.LOST,
                        key,
                        "event " + sequence + " (" + id + ") is marked as sent, but is not on " + topic.name());
            }
        }

        private boolean isCompactedAway(String key, long sequence) {
            return topic.compacted() && sequence < newest.getOrDefault(key, 0L);
        }

        private void compare(ResultSet row, Told told) throws SQLException {
            String key = row.getString("aggregateid");
            boolean same = key.equals(told.key())
                    && row.getLong("sequence") == told.sequence()
                    && row.getString("type").equals(told.type())
                    && told.digest().equals(row.getObject("digest", UUID.class));
            if (!same) {
                differs(
                        Harm.DISAGREES,
                        key,
                        "event " + told.id() + " at " + told.place() + " says something else than" + " its outbox row "
                                + row.getLong("sequence"));
            }
        }

        private void stranger(Told told) {
            differs(
                    Harm.DISAGREES,
                    String.valueOf(told.key()),
                    "the record at " + told.place() + " (" + told.type() + " from " + told.source()
                            + ") is in no outbox" + " of " + topic.owner()
                            + "-service: somebody else or an older database told it");
        }

        private void differs(Harm harm, String key, String words) {
            findings.differs(new Difference(NAME, harm, key, words));
        }
    }
}
