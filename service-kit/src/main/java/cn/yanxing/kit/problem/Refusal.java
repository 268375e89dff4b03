package cn.yanxing.kit.problem;

import io.quarkus.security.ForbiddenException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule that stood against what was asked, before it is put into words: the status and the code that the caller of this
 * one thing gets, with the facts for its text as they are written there.
 */
public record Refusal(int status, String code, Map<String, String> facts) {

    private static final int STALE = 412;

    public Refusal {
        facts = Map.copyOf(facts);
    }

    /** Which rule an exception tells of; empty where something else went wrong, which may go well the next time. */
    public static Optional<Refusal> in(Throwable e) {
        return Optional.ofNullable(told(e))
                .or(() -> Clashes.problem(e).filter(clash -> clash.status() == STALE))
                .map(Refusal::of);
    }

    private static Refusal of(Problem problem) {
        Map<String, String> facts = new TreeMap<>();
        problem.facts().forEach((name, value) -> facts.put(name, String.valueOf(value)));
        return new Refusal(problem.status(), problem.code(), facts);
    }

    /** What a rule's own exception says. */
    static @Nullable Problem told(Throwable e) {
        if (e instanceof NotFound none) return Problem.of(404, "not-found", Map.of("kind", none.kind()));
        if (e instanceof Refused refused) return Problem.told(422, refused.code(), refused.facts());
        if (e instanceof StaleVersion) return Problem.of(STALE, "stale-version");
        if (e instanceof ForbiddenException) return Problem.of(403, "forbidden");
        if (!(e instanceof IllegalTransition transition)) return null;
        Map<String, Object> facts =
                Map.of("from", transition.from(), "to", transition.to(), "allowed", transition.allowed());
        return new Problem(409, "illegal-transition", facts, facts);
    }
}
