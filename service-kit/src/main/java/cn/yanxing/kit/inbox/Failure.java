package cn.yanxing.kit.inbox;

import cn.yanxing.kit.problem.Refused;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.io.IOException;
import java.net.SocketException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** Tells failures that can pass by themselves from those that the event itself brings about. */
final class Failure {

    /** Connection, resources, operator intervention, system: by the first two signs of PostgreSQL's state. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String IDLE_IN_TRANSACTION = "25P03";

    private Failure() {}

    static boolean canPass(Throwable failure) {
        return causes(failure).anyMatch(Failure::passes);
    }

    /** The innermost cause says it best; of what the database says only that which carries no row. */
    static String reason(Throwable failure) {
        Throwable last = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
        if (last instanceof SQLException sql) return reason(sql);
        return last instanceof Refused || last instanceof NotYetKnown
                ? String.valueOf(last.getMessage())
                : last.toString();
    }

    /** A batch's message repeats the statement with its values, and the lines after the first repeat the row. */
    private static String reason(SQLException sql) {
        String said = sql instanceof BatchUpdateException
                ? "a batch was refused"
                : String.valueOf(sql.getMessage()).split("\\R", 2)[0];
        return sql.getClass().getName() + " " + sql.getSQLState() + ": " + said;
    }

    static boolean isNotYetKnown(Throwable failure) {
        return causes(failure).anyMatch(NotYetKnown.class::isInstance);
    }

    private static boolean passes(Throwable failure) {
        return (failure instanceof SQLException sql && passes(sql))
                || failure instanceof OptimisticLockException
                || failure instanceof PessimisticLockException
                || failure instanceof LockTimeoutException
                || failure instanceof QueryTimeoutException
                || failure instanceof StaleStateException
                || failure instanceof SocketException;
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure.getCause() instanceof IOException
                || state == null
                || PASSING_CLASSES.contains(state.substring(0, Math.min(2, state.length())))
                || state.equals(LOCK_NOT_AVAILABLE)
                || state.equals(IDLE_IN_TRANSACTION);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
