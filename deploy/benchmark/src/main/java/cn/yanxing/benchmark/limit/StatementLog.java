package cn.yanxing.benchmark.limit;

import cn.yanxing.local.LocalSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks the server to write down every statement for a moment, and reads what the services really sent. */
public final class StatementLog {

    private final LocalSuite suite;

    public StatementLog(LocalSuite suite) {
        this.suite = suite;
    }

    /** The whole transaction, without BEGIN and COMMIT, in which the request's mark was written. */
    List<Statement> transactionWith(String mark, Runnable request) {
        for (List<Statement> connection : during(request)) {
            List<Statement> transaction = new ArrayList<>();
            for (Statement statement : connection) {
                if (statement.begins()) transaction.clear();
                else if (!statement.ends()) transaction.add(statement);
                else if (transaction.stream().anyMatch(one -> one.mentions(mark))) return transaction;
            }
        }
        throw new IllegalStateException("expected a transaction with " + mark + " in the log, but there is none");
    }

    /** The statements of the request that mention the mark, outside transactions too. */
    List<Statement> statementsWith(String mark, Runnable request) {
        List<Statement> found = during(request).stream()
                .flatMap(List::stream)
                .filter(statement -> statement.mentions(mark))
                .toList();
        if (found.isEmpty())
            throw new IllegalStateException("expected a statement with " + mark + " in the log, but there is none");
        return found;
    }

    private List<List<Statement>> during(Runnable request) {
        long before = size();
        write("all");
        try {
            request.run();
        } finally {
            write("none");
        }
        return LogText.read(since(before));
    }

    /** A connection follows a changed setting with its next statement; the pause lets the signal arrive first. */
    private void write(String which) {
        try (Connection server = suite.postgres().databases().connect("postgres");
                java.sql.Statement statement = server.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path file() {
        return suite.logs().resolve("postgres.log");
    }

    private long size() {
        try {
            return Files.size(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String since(long position) {
        try {
            byte[] all = Files.readAllBytes(file());
            return new String(all, (int) position, all.length - (int) position, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
