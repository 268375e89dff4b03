package cn.yanxing.issue.lateness;

import cn.yanxing.issue.history.Entry;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.photo.IssuePhotos;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.problem.NotFound;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Appeals against latenesses, and what becomes of them; the issue goes its own way meanwhile. */
@ApplicationScoped
public class AppealService {

    private static final String APPEAL = "appeal";
    private static final String WITHDRAWAL = "appeal-withdrawal";
    private static final String DECISION = "appeal-decision";

    private final Latenesses latenesses;
    private final LatenessViews views;
    private final History history;
    private final IssuePhotos issuePhotos;
    private final Photos photos;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    AppealService(
            Latenesses latenesses,
            LatenessViews views,
            History history,
            IssuePhotos issuePhotos,
            Photos photos,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.latenesses = latenesses;
        this.views = views;
        this.history = history;
        this.issuePhotos = issuePhotos;
        this.photos = photos;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** By the unit that was late, once, within its days; whether it still has the issue does not matter. */
    @Transactional
    public LatenessView appeal(UUID id, NewAppeal told) {
        Instant now = now();
        Lateness late = own(id);
        Instant until = views.appealUntil(late);
        if (now.isAfter(until)) throw AppealRefused.tooLate(until);
        photos.mustExist(told.photos());
        if (!latenesses.appeal(id, Appeal.of(told, caller.actor(), now))) throw AppealRefused.madeBefore();
        issuePhotos.keep(late.issueId(), told.photos());
        Step step = step(APPEAL, late, Map.of("reasonCode", told.reasonCode()));
        note(late, step.noting(told.note()).showing(told.photos()), now);
        return view(id, now);
    }

    /** By the unit that appealed, whoever of it did, while nobody has decided. */
    @Transactional
    public LatenessView withdraw(UUID id) {
        Instant now = now();
        Lateness late = own(id);
        Appeal withdrawn = appealAgainst(id).withdraw(caller.actor(), now);
        if (!latenesses.decide(id, withdrawn)) throw AppealRefused.decidedBefore();
        note(late, step(WITHDRAWAL, late, Map.of()), now);
        return view(id, now);
    }

    /** Once, by somebody of another unit; only what is upheld is told. */
    @Transactional
    public LatenessView decide(UUID id, AppealDecision decision) {
        Instant now = now();
        Lateness late = row(id).lateness();
        Appeal decided = appealAgainst(id).decide(decision, late.unit(), caller.actor(), now);
        if (!latenesses.decide(id, decided)) throw AppealRefused.decidedBefore();
        note(late, step(DECISION, late, Map.of("approved", decision.upheld())).noting(decision.note()), now);
        if (decision.upheld()) outbox.append(late.excuse(decided.reasonCode(), now));
        return view(id, now);
    }

    private Appeal appealAgainst(UUID id) {
        return Optional.ofNullable(row(id).appeal()).orElseThrow(AppealRefused::none);
    }

    /** Another unit's is forbidden, and so is one that does not exist: neither is this unit's. */
    private Lateness own(UUID id) {
        Lateness late = latenesses
                .find(id)
                .map(Latenesses.Row::lateness)
                .orElseThrow(() -> new ForbiddenException("expected a lateness of the caller's unit, but it is not"));
        caller.mustBelongTo(late.unit());
        return late;
    }

    private Step step(String act, Lateness late, Map<String, ?> decided) {
        Map<String, Object> facts = new TreeMap<>(decided);
        facts.putAll(Map.of("unit", late.unit(), "round", late.round(), "dueAt", late.dueAt()));
        return Step.of(act, caller.actor()).with(facts);
    }

    private void note(Lateness late, Step step, Instant now) {
        history.append(new Entry(late.issueId(), now, null, null, step));
    }

    private LatenessView view(UUID id, Instant now) {
        return views.of(row(id), caller.actor(), now);
    }

    private Latenesses.Row row(UUID id) {
        return latenesses.find(id).orElseThrow(() -> new NotFound("lateness", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
