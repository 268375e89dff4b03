package cn.yanxing.acceptance;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Replica;
import cn.yanxing.local.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Issue-service's database as it was when the copy was made, and what somebody does who puts it back alone. */
final class OlderCopy {

    private final LocalSuite suite;
    private final Replica issues = Replica.first(Service.ISSUE);

    private OlderCopy(LocalSuite suite) {
        this.suite = suite;
    }

    /** Made while the service is away for a moment. */
    static OlderCopy of(LocalSuite suite) {
        OlderCopy copy = new OlderCopy(suite);
        copy.withoutTheService("create database issue_before template issue");
        return copy;
    }

    /** The neighbours keep theirs, and the topics what they have heard. */
    void putBack() {
        withoutTheService(
                "drop database issue",
                "alter database issue_before rename to issue",
                "alter database issue owner to issue_owner",
                "revoke all on database issue from public",
                "grant connect on database issue to issue_app");
    }

    private void withoutTheService(String... acts) {
        suite.services().kill(issues);
        try (Connection connection = suite.postgres().databases().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'issue'");
            for (String act : acts) statement.execute(act);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        suite.services().restart(issues);
    }
}
