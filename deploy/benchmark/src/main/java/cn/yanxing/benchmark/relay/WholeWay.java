package cn.yanxing.benchmark.relay;

import cn.yanxing.benchmark.Waiting;
import cn.yanxing.benchmark.measure.Latencies;
import cn.yanxing.benchmark.past.MadeUpPast;
import cn.yanxing.benchmark.past.Told;
import cn.yanxing.benchmark.stand.Stand;
import cn.yanxing.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Facts on their whole way: out of the outbox of one service, over Kafka, into what another has made of them. */
final class WholeWay implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String HEARD = "select count(*) from case_event";

    private final MadeUpPast past;
    private final Connection issue;
    private final Connection scoring;
    private final OutboxCopy outbox;

    WholeWay(Stand stand, MadeUpPast past) throws SQLException {
        this.past = past;
        this.issue = stand.database(Service.ISSUE);
        this.scoring = stand.database(Service.SCORING);
        this.outbox = new OutboxCopy(issue);
    }

    /** Events a second, from the commit of so many at once until all of them have their effect. */
    double perSecond(int facts) {
        try {
            long before = heard();
            issue.setAutoCommit(false);
            outbox.write(past::next, facts);
            issue.commit();
            long committed = System.nanoTime();
            issue.setAutoCommit(true);
            Waiting.until(PATIENCE, "every fact to have its effect", () -> heard() >= before + facts);
            return facts / ((System.nanoTime() - committed) / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException("expected facts to have their effect, but they had not", e);
        }
    }

    /** From the moment at which a fact's own commit is due until its effect can be seen; so many facts a second. */
    Latencies latencies(double perSecond, Duration window) {
        long gap = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
        long facts = window.toNanos() / gap;
        try (Lookout lookout = new Lookout(scoring)) {
            long started = System.nanoTime();
            for (long fact = 0; fact < facts; fact++) {
                long due = started + fact * gap;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                Told told = past.next();
                lookout.expect(told.id(), due);
                outbox.write(() -> told, 1);
            }
            return lookout.whenAllAreSeen(PATIENCE);
        } catch (SQLException e) {
            throw new IllegalStateException("expected facts to have their effect, but they had not", e);
        }
    }

    private long heard() throws SQLException {
        try (Statement statement = scoring.createStatement();
                ResultSet row = statement.executeQuery(HEARD)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        issue.close();
        scoring.close();
    }
}
