package cn.yanxing.acceptance.conservation.business;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A query that is long enough to be read for itself, kept beside the rules as a file of SQL. */
final class Query {

    private Query() {}

    static String named(String name) {
        try (InputStream text = Query.class.getResourceAsStream(name + ".sql")) {
            if (text == null) {
                throw new IllegalStateException("expected a query " + name + ".sql beside the rules");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
