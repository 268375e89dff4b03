package cn.yanxing.benchmark;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for every service's copy of the district's register: before it, an order's category is a word nobody knows. */
final class RegisterHeard {

    private static final String TOLD =
            "select count(distinct aggregateid) from outbox where aggregatetype = 'district-register'";
    private static final String HEARD = "select count(*) from register_entry";

    private RegisterHeard() {}

    static void await(LocalSuite suite) {
        long told = count(suite, Service.ISSUE, TOLD);
        for (Service service : Service.values())
            while (service != Service.ISSUE && count(suite, service, HEARD) < told)
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
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
