package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a service keeps in its own books - its rows and its history - it has told, each fact by exactly one event of its
 * outbox, and it told nothing else. The queries in {@code facts-told/} say which row stands for which event.
 */
public final class FactsTold implements Rule {

    private static final String NAME = "facts told";

    @Override
    public void look(Cut cut, Findings findings) {
        for (String service : cut.landscape().services()) {
            cut.databases()
                    .of(service)
                    .each(Query.named("facts-told/" + service), row -> compare(service, row, findings));
        }
    }

    private static void compare(String service, ResultSet row, Findings findings) throws SQLException {
        long happened = row.getLong("happened");
        long told = row.getLong("told");
        findings.count("facts of " + service + "-service", happened);
        if (happened != told) {
            findings.differs(new Difference(
                    NAME,
                    happened > told ? Harm.LOST : Harm.DUPLICATED,
                    row.getString("subject"),
                    row.getString("fact") + ": the books of " + service + "-service have "
                            + (happened > told
                                    ? happened - told + " more than its outbox told"
                                    : told - happened + " fewer than its outbox told")));
        }
    }
}
