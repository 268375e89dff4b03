package cn.yanxing.acceptance.conservation.backbone;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** No listener holds an event back. What waits or is parked is not handled; what a person dropped is named. */
public final class HeldByName implements Rule {

    private static final String NAME = "nothing held";
    private static final String HELD = """
            select listener, stream, key, sequence, state, type, partition, "offset", reason
            from inbox_held order by listener, id
            """;

    @Override
    public void look(Cut cut, Findings findings) {
        for (String service : cut.landscape().services()) {
            cut.databases().of(service).each(HELD, row -> named(row, findings));
        }
    }

    private static void named(ResultSet row, Findings findings) throws SQLException {
        String state = row.getString("state");
        findings.count("events " + state.toLowerCase(Locale.ROOT), 1);
        String words = row.getString("listener") + " has event " + row.getLong("sequence") + " ("
                + row.getString("type")
                + ") of " + row.getString("stream") + "[" + row.getInt("partition") + "]@" + row.getLong("offset") + " "
                + state + (row.getString("reason") == null ? "" : ": " + row.getString("reason"));
        String key = String.valueOf(row.getString("key"));
        if (state.equals("DROPPED")) {
            findings.note(key + ": " + words);
        } else {
            findings.differs(new Difference(NAME, Harm.WAITING, key, words));
        }
    }
}
