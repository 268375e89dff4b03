package cn.yanxing.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The effects of a POST that is {@link Idempotent#inPieces() made in pieces}, each in a transaction of its own together
 * with what it came to: whoever sends the request again hears that of those that are done, and has the others done.
 */
@RequestScoped
public class Pieces {

    /** Stands for the request itself, so that its key is taken before the first of its pieces is done. */
    private static final Answer BEGUN = new Answer(202, null, null, null);

    private final StoredAnswers answers;
    private final ObjectMapper json;

    private StoredAnswers.@Nullable Key whole;
    private String hash = "";
    private boolean begun;

    Pieces(StoredAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    void of(StoredAnswers.Key key, String requestHash) {
        whole = key;
        hash = requestHash;
    }

    /**
     * Does the piece of this name, or answers what it came to when it was done before. An exception undoes the piece and
     * leaves it undone.
     */
    public <T> T once(String name, Class<T> type, Supplier<T> effect) {
        if (!begun) begin();
        StoredAnswers.Key key = key();
        return inTransaction(
                new StoredAnswers.Key(key.caller(), key.operation() + " " + name, key.key()), type, effect);
    }

    private void begin() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (answers.earlier(key(), hash).isEmpty()) answers.keep(key(), hash, BEGUN);
        });
        begun = true;
    }

    private <T> T inTransaction(StoredAnswers.Key key, Class<T> type, Supplier<T> effect) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Answer> earlier = answers.earlier(key, hash);
            if (earlier.isPresent()) return read(earlier.get(), type);
            T result = effect.get();
            answers.keep(key, hash, new Answer(200, null, null, result));
            return result;
        });
    }

    private StoredAnswers.Key key() {
        return Objects.requireNonNull(whole, "expected a request in pieces");
    }

    private <T> T read(Answer answer, Class<T> type) {
        try {
            return json.readValue(String.valueOf(answer.body()), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
