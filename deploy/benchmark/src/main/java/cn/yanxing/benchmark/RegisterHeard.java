package cn.yanxing.benchmark;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Waits for every service's copy of the district's register: before it, an order's category is a word nobody knows. */
final class RegisterHeard {

    private static final String TOLD =
            "select count(distinct aggregateid) from outbox where aggregatetype = 'district-register'";
    private static final String HEARD = "select count(*) from register_entry";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private RegisterHeard() {}

    static void await(LocalSuite suite) {
        long told = count(suite, Service.ISSUE, TOLD);
        for (Service service : Service.values())
            if (service != Service.ISSUE)
                Waiting.until(PATIENCE, service + " to know the register", () -> count(suite, service, HEARD) >= told);
    }

    private static long count(LocalSuite suite, Service service, String sql) {
        try (Connection connection = suite.postgres().databases().connect(service.key());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
