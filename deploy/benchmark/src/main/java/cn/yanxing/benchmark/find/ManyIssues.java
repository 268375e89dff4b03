package cn.yanxing.benchmark.find;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** A district's issues of five years, written by SQL past the service. The index of words is built once at the end. */
final class ManyIssues {

    private static final int WRITERS = 2;
    private static final String WORDS = "create index issue_grams on issue using gin (grams)";

    private final LocalSuite suite;
    private final int total;

    ManyIssues(LocalSuite suite, int total) {
        this.suite = suite;
        this.total = total;
    }

    void write() {
        run("drop index issue_grams");
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String part = part(writer * (total / WRITERS) + 1, (writer + 1) * (total / WRITERS));
            writers.add(CompletableFuture.runAsync(() -> run(part)));
        }
        writers.forEach(CompletableFuture::join);
        run("set maintenance_work_mem = '512MB'; " + WORDS);
        run("vacuum (analyze) issue");
        run("checkpoint");
    }

    /** The issue that a reader of the newest finds last on this page. */
    String lastOfPage(int page, int limit) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id from issue order by id desc offset " + (page * limit - 1) + " limit 1")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String part(int from, int to) {
        try (InputStream file = ManyIssues.class.getResourceAsStream("issues.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{from}", Integer.toString(from))
                    .replace("{to}", Integer.toString(to))
                    .replace("{total}", Integer.toString(total));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return suite.postgres().databases().connect(Service.ISSUE.key());
    }
}
