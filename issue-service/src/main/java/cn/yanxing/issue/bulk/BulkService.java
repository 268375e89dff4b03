package cn.yanxing.issue.bulk;

import cn.yanxing.issue.bulk.BulkOutcome.Result;
import cn.yanxing.kit.problem.Refusal;
import cn.yanxing.kit.problem.Words;
import cn.yanxing.kit.web.Pieces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does one act to each of many issues. Each is a piece of the caller's request: sent again, what was done or refused is
 * told again and what was not reached is done.
 */
@ApplicationScoped
public class BulkService {

    private final Pieces pieces;
    private final Words words;

    BulkService(Pieces pieces, Words words) {
        this.pieces = pieces;
        this.words = words;
    }

    /** What one of them came to, as it is kept: in no language yet. */
    record Ending(@Nullable Refusal refusal) {}

    /**
     * Whatever is no rule's refusal - a database that is busy, somebody who has this key at this moment - ends the whole
     * request and leaves the rest undone, for another try with the same key.
     */
    public BulkOutcome each(List<Chosen> issues, Consumer<Chosen> act) {
        TreeSet<UUID> named = new TreeSet<>();
        return BulkOutcome.of(issues.stream()
                .filter(issue -> named.add(issue.id()))
                .map(issue -> row(issue.id(), ending(issue, act)))
                .toList());
    }

    private Ending ending(Chosen issue, Consumer<Chosen> act) {
        String piece = issue.id().toString();
        try {
            return pieces.once(piece, Ending.class, () -> {
                act.accept(issue);
                return new Ending(null);
            });
        } catch (RuntimeException e) {
            Refusal refusal = Refusal.in(e).orElseThrow(() -> e);
            return pieces.once(piece, Ending.class, () -> new Ending(refusal));
        }
    }

    private Result row(UUID id, Ending ending) {
        Refusal refusal = ending.refusal();
        return new Result(
                id, refusal == null ? null : new Told(refusal.code(), words.of(refusal.code(), refusal.facts())));
    }
}
