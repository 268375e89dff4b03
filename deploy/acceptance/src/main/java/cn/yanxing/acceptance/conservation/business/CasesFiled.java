package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Database;
import cn.yanxing.acceptance.conservation.source.Listener;
import cn.yanxing.acceptance.conservation.source.Told;
import cn.yanxing.acceptance.conservation.source.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Scoring keeps every event it heard: its casebook has each event of a stream once, in the place where it was told. */
public final class CasesFiled implements Rule {

    private static final String NAME = "cases filed";
    private static final String SERVICE = "scoring";

    @Override
    public void look(Cut cut, Findings findings) {
        for (Topic topic : cut.landscape().topics()) {
            cut.landscape().listeners().stream()
                    .filter(listener -> listener.service().equals(SERVICE)
                            && listener.topic().equals(topic.name()))
                    .forEach(listener -> look(cut, topic, listener, findings));
        }
    }

    private static void look(Cut cut, Topic topic, Listener listener, Findings findings) {
        Database database = cut.databases().of(SERVICE);
        Set<UUID> held = new HashSet<>();
        database.each(
                "select event_id from inbox_held where event_id is not null and listener = '" + listener.name() + "'",
                row -> held.add(row.getObject(1, UUID.class)));
        Map<UUID, Told> events = cut.topics().events(topic);
        Map<UUID, Told> missing = new HashMap<>(events);
        Set<UUID> filed = new HashSet<>();
        database.each(
                "select id, key, sequence, type from case_event where stream = '" + topic.name() + "'",
                row -> compare(row, events, filed, findings));
        missing.keySet().removeAll(filed);
        missing.values().stream()
                .filter(told -> !held.contains(told.id()))
                .forEach(told -> differs(
                        findings,
                        Harm.LOST,
                        String.valueOf(told.key()),
                        "event " + told.sequence() + " (" + told.id() + ") of " + topic.name()
                                + " had no effect at scoring-service"));
    }

    private static void compare(ResultSet row, Map<UUID, Told> events, Set<UUID> filed, Findings findings)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String key = row.getString("key");
        findings.count("effects at scoring-service", 1);
        Told told = events.get(id);
        if (!filed.add(id)) {
            differs(
                    findings,
                    Harm.DUPLICATED,
                    key,
                    "event " + row.getLong("sequence") + " (" + id + ") had its effect at scoring-service twice");
        } else if (told == null) {
            differs(findings, Harm.DISAGREES, key, "scoring-service filed event " + id + ", which is on no topic");
        } else if (!key.equals(told.key()) || row.getLong("sequence") != told.sequence()) {
            differs(
                    findings,
                    Harm.DISAGREES,
                    key,
                    "scoring-service filed event " + id + " as " + row.getLong("sequence") + ", but it was told as "
                            + told.sequence() + " of " + told.key());
        }
    }

    private static void differs(Findings findings, Harm harm, String key, String words) {
        findings.differs(new Difference(NAME, harm, key, words));
    }
}
