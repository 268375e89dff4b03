package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.source.Database;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a service has in its books about the things people do there: the things, the acts on each, the keys used. */
record Books(Map<String, Long> versions, Map<String, Long> acts, Set<String> keys) {

    /** The tables of one kind of thing; {@code opening} is the act that its creation leaves in the history. */
    enum Kind {
        ISSUES("issue", "issues", "issue", "report"),
        ORDERS("hotline", "orders", "order", "registration"),
        ERRANDS("volunteer", "errands", "errand", "offer");

        private final String service;
        private final String path;
        private final String noun;
        private final String opening;

        Kind(String service, String path, String noun, String opening) {
            this.service = service;
            this.path = path;
            this.noun = noun;
            this.opening = opening;
        }

        String path() {
            return path;
        }

        String opening() {
            return opening;
        }

        private String table() {
            return this == ORDERS ? "orders" : noun;
        }
    }

    /** Reads the books of one service; {@code acts} counts by thing and act. */
    static Books of(String service, Database database) {
        Books books = new Books(new HashMap<>(), new HashMap<>(), new HashSet<>());
        database.each("select key from idempotency_key", row -> books.keys.add(row.getString(1)));
        for (Kind kind : Kind.values()) {
            if (kind.service.equals(service)) {
                books.read(kind, database);
            }
        }
        if (service.equals("volunteer")) {
            database.each(
                    "select id, version from volunteer", row -> books.versions.put(row.getString(1), row.getLong(2)));
        }
        return books;
    }

    private void read(Kind kind, Database database) {
        database.each("select id, version from " + kind.table(), row -> versions.put(row.getString(1), row.getLong(2)));
        database.each(
                "select %1$s_id, act, count(*) from %1$s_history group by 1, 2".formatted(kind.noun),
                row -> acts.put(row.getString(1) + " " + row.getString(2), row.getLong(3)));
    }
}
