package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueFieldCheckRequested;
import cn.yanxing.issue.fieldcheck.Errand;
import cn.yanxing.issue.fieldcheck.FieldCheckAnswer;
import cn.yanxing.issue.fieldcheck.FieldCheckLimit;
import cn.yanxing.issue.fieldcheck.SendOut;
import cn.yanxing.issue.history.Step;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** 核实: the desk sends somebody to look at a report, who answers once, or is called off. */
@ApplicationScoped
public class FieldCheckService {
    /** Its timers: the subject is the issue, once a check. */
    static final String TIMER = "field-check-due";

    private static final String MISSED = "field-check-missed";
    private static final Actor CLOCK = Actor.system("clock");

    private final Issues issues;
    private final Deeds deeds;
    private final Dossier dossier;
    private final FieldCheckLimit limit;
    private final Photos photos;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    FieldCheckService(
            Issues issues,
            Deeds deeds,
            Dossier dossier,
            FieldCheckLimit limit,
            Photos photos,
            Timers timers,
            Ids ids,
            Clock clock) {
        this.issues = issues;
        this.deeds = deeds;
        this.dossier = dossier;
        this.limit = limit;
        this.photos = photos;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public IssueView send(UUID id, long version, SendOut told) {
        Instant now = now();
        Issue issue = issues.get(id, version);
        Errand errand = new Errand(ids.next(), deeds.actor().id(), now, limit.from(now));
        IssueFieldCheckRequested sent = issue.inquiry().send(errand, told);
        timers.schedule(TIMER, id, sent.dueAt(), Map.of());
        Map<String, Object> facts = new TreeMap<>(Map.of("dueAt", sent.dueAt()));
        if (told.inspector() != null) facts.put("inspector", told.inspector());
        Step step = deeds.step(Act.FIELD_CHECK).noting(told.note()).with(facts);
        return deeds.keep(issue, issue.status(), step, now, List.of(sent));
    }

    /** From a phone that has not seen the issue since: whoever else acts on it waits, and looks again. */
    @Transactional
    public IssueView answer(UUID id, FieldCheckAnswer answer) {
        Instant now = now();
        Issue issue = deeds.seenToChange(id);
        photos.mustExist(answer.photos());
        IssueEvent answered = issue.inquiry().answer(answer, deeds.actor(), now);
        Map<String, Object> facts =
                new TreeMap<>(Map.of("finding", answer.finding().name()));
        if (answer.seenAt() != null) facts.put("seenAt", answer.seenAt());
        Step step = deeds.step(Act.FIELD_CHECK_ANSWER)
                .noting(answer.note())
                .with(facts)
                .showing(answer.photos());
        return deeds.keep(issue, issue.status(), step, now, List.of(answered));
    }

    @Transactional
    public IssueView withdraw(UUID id, long version, IssueActs.FieldCheckWithdrawal act) {
        Instant now = now();
        Issue issue = issues.toDecide(id, version);
        catchUp(issue, now);
        IssueEvent withdrawn = issue.inquiry().withdraw(now);
        Step step = deeds.step(Act.FIELD_CHECK_WITHDRAWAL).noting(act.note());
        return deeds.keep(issue, issue.status(), step, now, List.of(withdrawn));
    }

    /** Its time has come. A report that was looked at, or decided about, is left alone. */
    @Transactional
    void ring(UUID id) {
        catchUp(issues.locked(id), now());
    }

    /** Before the desk ends a check: that nobody came in time must not hang on how fast the timer was. */
    void catchUp(Issue issue, Instant now) {
        issue.inquiry().miss(now).ifPresent(missed -> {
            Step step = Step.of(MISSED, CLOCK).with(Map.of("dueAt", missed.dueAt()));
            dossier.keep(issue, issue.status(), step, now, missed);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
