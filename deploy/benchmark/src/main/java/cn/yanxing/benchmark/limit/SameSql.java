package cn.yanxing.benchmark.limit;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the limit of a service's requests: pgbench with the statements that a real request sent to the server. */
public final class SameSql {

    private final LocalSuite suite;
    private final Path folder;
    private final StatementLog log;
    private final BenchmarkRole role;

    /** Scripts are kept in the folder, for whoever wants to read them. */
    public SameSql(LocalSuite suite, Path folder) {
        this.suite = suite;
        this.folder = folder;
        this.log = new StatementLog(suite);
        this.role = new BenchmarkRole(suite.postgres());
    }

    /**
     * Of a request that writes {@code mark} (its key, say), into a copy of the service's database that is made now: the
     * relay is not to publish what pgbench invents. The service is stopped and started for the copy.
     */
    public Written ofWriting(Service service, String mark, Runnable request) {
        List<Statement> transaction = log.transactionWith(mark, request);
        String copy = service.key() + "_limit";
        suite.kill(service);
        onServer("drop database if exists " + copy, "create database " + copy + " template " + service.key());
        suite.restart(service);
        return new Written(service, transaction, role.login(copy, service.key() + "_app"));
    }

    /** What a request wrote, to be written again and again. */
    public final class Written {

        private final Service service;
        private final List<Statement> transaction;
        private final Login copy;

        private Written(Service service, List<Statement> transaction, Login copy) {
            this.service = service;
            this.transaction = transaction;
            this.copy = copy;
        }

        /** With everything that the request did. */
        public Pgbench all(int clients) {
            return pgbench("write", transaction, clients);
        }

        /** Without the statements about a table. */
        public Pgbench without(String table, int clients) {
            List<Statement> rest = transaction.stream()
                    .filter(statement -> !statement.sql().contains(table))
                    .toList();
            if (rest.size() == transaction.size())
                throw new IllegalStateException("expected a statement about " + table + ", but there is none");
            return pgbench("write-without-" + table, rest, clients);
        }

        private Pgbench pgbench(String name, List<Statement> statements, int clients) {
            String script = inside(service, types -> Script.writing(statements, types));
            return new Pgbench(copy, List.of(save(service.key() + "-" + name, script)), clients);
        }
    }

    /** Of requests that read, by name; each turn of a client is one of them. The mark tells their statements. */
    public Pgbench ofReading(Service service, String mark, Map<String, Runnable> requests, int clients) {
        List<Path> scripts = new ArrayList<>();
        requests.forEach((name, request) -> {
            List<Statement> statements = log.statementsWith(mark, request);
            scripts.add(save(name, inside(service, types -> Script.reading(statements, types))));
        });
        return new Pgbench(role.login(service.key(), service.key() + "_app"), scripts, clients);
    }

    private String inside(Service service, Function<ParameterTypes, String> writing) {
        try (Connection connection = suite.postgres().databases().connect(service.key())) {
            return writing.apply(new ServerTypes(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void onServer(String... statements) {
        try (Connection server = suite.postgres().databases().connect("postgres");
                java.sql.Statement statement = server.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path save(String name, String script) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name + ".sql"), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
