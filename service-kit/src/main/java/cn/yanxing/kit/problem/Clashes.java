package cn.yanxing.kit.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/** What only the database, a neighbour or a parser can tell: two requests at one moment, nobody there, a broken form. */
final class Clashes {

    private static final Problem STALE = Problem.of(412, "stale-version");
    private static final Problem TAKEN = Problem.of(409, "already-there");
    private static final Problem BUSY = new Problem(503, "busy", Map.of(), Map.of("retryAfter", 1));
    private static final Problem FORM = Problem.of(400, "bad-request");
    private static final Problem TEXT = Problem.of(400, "text-unstorable");

    private Clashes() {}

    static Optional<Problem> problem(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> Clashes.known(cause).stream())
                .findFirst();
    }

    private static Optional<Problem> known(Throwable cause) {
        if (cause instanceof OptimisticLockException) return Optional.of(STALE);
        if (cause instanceof OIDCException) return Optional.of(BUSY);
        if (cause instanceof MultipartParser.MalformedMessageException || isCutShort(cause)) return Optional.of(FORM);
        if (!(cause instanceof SQLException refused) || refused.getSQLState() == null) return Optional.empty();
        return switch (refused.getSQLState()) {
            case "23505" -> Optional.of(TAKEN);
            case "40001", "40P01", "55P03", "57014" ->
                Optional.of(BUSY); // serialization, deadlock, lock or statement time-out
            case "22021", "22P05" -> Optional.of(TEXT); // U+0000, which PostgreSQL keeps in no text and no JSON
            default -> Optional.empty();
        };
    }

    /** The parser of forms says it in words only. */
    private static boolean isCutShort(Throwable cause) {
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).startsWith("Connection terminated parsing multipart");
    }
}
