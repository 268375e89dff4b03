package cn.yanxing.kit.web;

import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.problem.AnswerNotRepeated;
import cn.yanxing.kit.problem.KeyMissing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens the transaction of a POST, finds the answer of an earlier one with the same key, or stores the new answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150) // outside @Transactional, which then joins
class IdempotentInterceptor {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final StoredAnswers answers;
    private final RequestHash hashes;
    private final Caller caller;
    private final HttpServerRequest request;
    private final Pieces pieces;

    IdempotentInterceptor(
            StoredAnswers answers, RequestHash hashes, Caller caller, HttpServerRequest request, Pieces pieces) {
        this.answers = answers;
        this.hashes = hashes;
        this.caller = caller;
        this.request = request;
        this.pieces = pieces;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        StoredAnswers.Key key = key();
        String hash = hashes.of(call, request.query());
        if (rules(call).inPieces()) {
            pieces.of(key, hash);
            return call.proceed();
        }
        try {
            return QuarkusTransaction.joiningExisting().call(() -> answered(call, key, hash));
        } catch (RuntimeException e) {
            if (e.getCause() instanceof Checked checked) throw checked.thrown();
            throw e;
        }
    }

    private @Nullable Object answered(InvocationContext call, StoredAnswers.Key key, String hash) throws Checked {
        Optional<Answer> earlier = answers.earlier(key, hash);
        if (earlier.isPresent()) {
            if (!rules(call).replay()) throw new AnswerNotRepeated();
            throw new AnsweredBefore(earlier.get());
        }
        Object result = proceed(call);
        Answer answer = Answer.of(result);
        answers.keep(key, hash, rules(call).replay() ? answer : answer.withoutBody());
        return result;
    }

    /** What stands at the method wins over what stands at its class. */
    private static Idempotent rules(InvocationContext call) {
        Idempotent atTheMethod = call.getMethod().getAnnotation(Idempotent.class);
        if (atTheMethod != null) return atTheMethod;
        return Objects.requireNonNull(call.getMethod().getDeclaringClass().getAnnotation(Idempotent.class));
    }

    private StoredAnswers.Key key() {
        String given = request.getHeader("Idempotency-Key");
        if (given == null || !KEY.matcher(given).matches()) throw new KeyMissing();
        return new StoredAnswers.Key(caller.id(), request.method() + " " + request.path(), given);
    }

    private static @Nullable Object proceed(InvocationContext call) throws Checked {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Checked(e);
        }
    }

    /** Carries a checked exception through the transaction, which rolls back. */
    private static final class Checked extends Exception {
        private final Exception thrown;

        Checked(Exception thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        Exception thrown() {
            return thrown;
        }
    }
}
