package cn.yanxing.issue.leader;

import cn.yanxing.contracts.IssueEvent.IssueEscalated;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was put before the leaders; rows are added and never changed. */
@ApplicationScoped
public class LeaderList {

    private static final String PUT = """
            INSERT INTO leader_list (issue_id, round, unit, due_at, listed_at, leaders) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private final Database database;

    LeaderList(Database database) {
        this.database = database;
    }

    /** Once a unit and round: false when it was on the list before. */
    public boolean put(IssueEscalated escalated, List<Charge> charges) {
        String[] leaders = charges.stream().map(Charge::leader).distinct().toArray(String[]::new);
        return database.change(
                        PUT,
                        escalated.issueId(),
                        escalated.round(),
                        escalated.unit(),
                        escalated.dueAt(),
                        escalated.escalatedAt(),
                        leaders)
                == 1;
    }
}
