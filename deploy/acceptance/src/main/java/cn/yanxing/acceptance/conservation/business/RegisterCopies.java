package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Database;
import cn.yanxing.acceptance.conservation.source.Told;
import cn.yanxing.acceptance.conservation.source.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Every service's copy of the register is the owner's table, entry by entry, and so is the newest of the topic. */
public final class RegisterCopies implements Rule {

    private static final String NAME = "register copies";
    private static final String OWNER = "issue";
    private static final String ENTRIES =
            "select key, sequence || ' ' || type || ' ' || md5(body::text) from register_entry";

    @Override
    public void look(Cut cut, Findings findings) {
        Map<String, String> owned = entries(cut.databases().of(OWNER));
        findings.count("register entries", owned.size());
        for (String service : cut.landscape().services()) {
            if (!service.equals(OWNER)) {
                compare(owned, entries(cut.databases().of(service)), service + "-service", findings);
            }
        }
        cut.landscape().topics().stream()
                .filter(Topic::compacted)
                .forEach(topic -> compare(sequences(owned), newest(cut, topic), "the topic " + topic.name(), findings));
    }

    private static Map<String, String> entries(Database database) {
        Map<String, String> entries = new HashMap<>();
        database.each(ENTRIES, row -> entries.put(row.getString(1), row.getString(2)));
        return entries;
    }

    private static Map<String, String> sequences(Map<String, String> entries) {
        Map<String, String> sequences = new HashMap<>();
        entries.forEach((key, entry) -> sequences.put(key, entry.substring(0, entry.indexOf(' '))));
        return sequences;
    }

    private static Map<String, String> newest(Cut cut, Topic topic) {
        Map<String, Long> newest = new HashMap<>();
        for (Told told : cut.topics().records(topic)) {
            newest.merge(String.valueOf(told.key()), told.sequence(), Math::max);
        }
        Map<String, String> words = new HashMap<>();
        newest.forEach((key, sequence) -> words.put(key, sequence.toString()));
        return words;
    }

    private static void compare(Map<String, String> owned, Map<String, String> copy, String where, Findings findings) {
        TreeSet<String> keys = new TreeSet<>(owned.keySet());
        keys.addAll(copy.keySet());
        for (String key : keys) {
            String own = owned.get(key);
            String other = copy.get(key);
            if (own == null || !own.equals(other)) {
                findings.differs(new Difference(
                        NAME,
                        other == null ? Harm.LOST : Harm.DISAGREES,
                        key,
                        where + " has "
                                + (other == null ? "no such entry" : other) + ", but its owner has "
                                + (own == null ? "none" : own)));
            }
        }
    }
}
