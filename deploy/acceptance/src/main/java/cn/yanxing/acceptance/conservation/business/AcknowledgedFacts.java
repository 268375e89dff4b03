package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.Acknowledged;
import cn.yanxing.acceptance.conservation.Journal;
import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever was told that something was done finds it done: the thing itself, in that version or a later one; one line of
 * its history for each act that was acknowledged under a key of its own; and the key, while keys are kept.
 */
public final class AcknowledgedFacts implements Rule {

    private static final String NAME = "acknowledged";
    private static final Duration KEYS_KEPT = Duration.ofDays(6); // they are kept for seven

    private final List<Path> journals;

    /** Reads these journals at every look, since clients may still be writing. */
    public AcknowledgedFacts(List<Path> journals) {
        this.journals = List.copyOf(journals);
    }

    @Override
    public void look(Cut cut, Findings findings) {
        Map<String, Books> books = new HashMap<>();
        Set<String> counted = new HashSet<>();
        Map<String, Long> promised = new HashMap<>();
        for (Path journal : journals) {
            Journal.read(journal, told -> {
                if (told.promisesEffect()) {
                    Books ofService = books.computeIfAbsent(
                            told.service(),
                            service -> Books.of(service, cut.databases().of(service)));
                    look(told, ofService, findings);
                    if (counted.add(told.service() + told.operation() + told.subject() + told.idempotencyKey())) {
                        findings.count("acknowledged requests", 1);
                        act(told).ifPresent(act -> promised.merge(told.service() + " " + act, 1L, Long::sum));
                    }
                }
            });
        }
        promised.forEach((act, times) -> compare(act, times, books, findings));
    }

    private static void look(Acknowledged told, Books books, Findings findings) {
        String subject = String.valueOf(told.subject());
        Long version = books.versions().get(subject);
        if (told.subject() != null && isKnownKind(told) && version == null) {
            differs(
                    findings,
                    subject,
                    told.operation() + " was acknowledged, but " + told.service() + "-service knows no such thing");
        } else if (version != null && told.version() != null && version < told.version()) {
            differs(
                    findings,
                    subject,
                    told.operation() + " was acknowledged as version " + told.version() + ", but " + told.service()
                            + "-service has version " + version);
        }
        boolean keyMustBeThere = told.at().isAfter(Instant.now().minus(KEYS_KEPT))
                && !told.idempotencyKey().isEmpty()
                && !told.operation().contains("/partner/");
        if (keyMustBeThere && !books.keys().contains(told.idempotencyKey())) {
            differs(
                    findings,
                    subject,
                    told.operation() + " was acknowledged under the key " + told.idempotencyKey() + ", which "
                            + told.service() + "-service does not know");
        }
    }

    private static boolean isKnownKind(Acknowledged told) {
        return (told.operation().contains("/volunteers") && told.service().equals("volunteer"))
                || act(told).isPresent();
    }

    /** The thing and the act as its history names it; nothing for an operation on no thing with a history. */
    private static Optional<String> act(Acknowledged told) {
        if (told.subject() == null) {
            return Optional.empty();
        }
        String[] path = told.operation().split("/", -1); // POST, issues, {id}, filing
        String last = path[path.length - 1];
        String things = path.length > 3 ? path[path.length - 3] : "";
        for (Books.Kind kind : Books.Kind.values()) {
            if (kind.path().equals(last)) {
                return Optional.of(told.subject() + " " + kind.opening());
            }
            if (kind.path().equals(things)) {
                return Optional.of(told.subject() + " " + last);
            }
        }
        return Optional.empty();
    }

    private static void compare(String act, long times, Map<String, Books> books, Findings findings) {
        String[] words = act.split(" ", 3);
        Books ofService = books.get(words[0]);
        long done = ofService == null ? 0 : ofService.acts().getOrDefault(words[1] + " " + words[2], 0L);
        if (done < times) {
            differs(
                    findings,
                    words[1],
                    words[2] + " was acknowledged " + times + " times, but the history has it " + done + " times");
        }
    }

    private static void differs(Findings findings, String subject, String words) {
        findings.differs(new Difference(NAME, Harm.LOST, subject, words));
    }
}
