package cn.yanxing.local.backup;

import cn.yanxing.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writers that tell every number to the teller's database first and to the hearer's after that, while others make and
 * drop tables and force checkpoints. At any one instant the hearer has heard what was told, but for the last number.
 */
final class BusyServer implements AutoCloseable {

    static final int WRITERS = 4;

    private final EmbeddedPostgres postgres;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
    private final List<Future<?>> work = new ArrayList<>();
    private final AtomicLong told = new AtomicLong();
    private volatile boolean running = true;

    BusyServer(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        for (String database : List.of("teller", "hearer")) {
            postgres.databases().create(database);
            run(database, "create table number (writer int, n bigint, words text, primary key (writer, n))");
        }
        for (int writer = 0; writer < WRITERS; writer++) {
            int own = writer;
            work.add(threads.submit(() -> write(own)));
        }
        work.add(threads.submit(this::upset));
    }

    long told() {
        return told.get();
    }

    private Void write(int writer) throws SQLException {
        try (Connection teller = postgres.databases().connect("teller");
                Connection hearer = postgres.databases().connect("hearer")) {
            for (long n = 1; running; n++) {
                put(teller, writer, n);
                put(hearer, writer, n);
                told.incrementAndGet();
            }
        }
        return null;
    }

    private static void put(Connection connection, int writer, long n) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into number values (?, ?, repeat('雁', 100 + ? % 400))")) {
            insert.setInt(1, writer);
            insert.setLong(2, n);
            insert.setInt(3, (int) n);
            insert.executeUpdate();
        }
    }

    /** What a copy must survive: files that come and go, and a log that is recycled under it. */
    private Void upset() throws SQLException {
        for (int n = 0; running; n++) {
            run("teller", "create table nest_" + n + " as select generate_series(1, 20000) as egg");
            run("teller", "drop table nest_" + n);
            run("teller", "select pg_switch_wal()");
            run("teller", "checkpoint");
        }
        return null;
    }

    private void run(String database, String sql) throws SQLException {
        try (Connection connection = postgres.databases().connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends the writers; whatever failed in one of them fails here. */
    @Override
    public void close() {
        running = false;
        try {
            for (Future<?> each : work) each.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
