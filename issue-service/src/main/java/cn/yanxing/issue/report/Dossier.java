package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.issue.dispute.Disputes;
import cn.yanxing.issue.history.Entry;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.photo.IssuePhotos;
import cn.yanxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what happened to an issue: its history, its photos, the events the others hear, the timer that follows its clock, the
 * sheets of paper, what becomes of a dispute.
 */
@ApplicationScoped
class Dossier {

    private final Issues issues;
    private final History history;
    private final IssuePhotos photos;
    private final Outbox outbox;
    private final DueTimer timer;
    private final PaperTrail papers;
    private final Disputes disputes;

    Dossier(
            Issues issues,
            History history,
            IssuePhotos photos,
            Outbox outbox,
            DueTimer timer,
            PaperTrail papers,
            Disputes disputes) {
        this.issues = issues;
        this.history = history;
        this.photos = photos;
        this.outbox = outbox;
        this.timer = timer;
        this.papers = papers;
        this.disputes = disputes;
    }

    void keep(Issue issue, @Nullable IssueStatus from, Step step, Instant now, List<? extends IssueEvent> told) {
        issues.written();
        IssueFacts facts = issue.facts();
        history.append(new Entry(
                facts.id(),
                now,
                from == null ? null : from.name(),
                facts.status().name(),
                step));
        if (step.photoService().equals("issue")) photos.keep(facts.id(), step.photos());
        outbox.append(told);
        told.forEach(event -> {
            timer.follow(event, facts);
            papers.follow(event, facts, step);
            if (event instanceof IssueReopened) disputes.withdraw(facts.id(), step.actor(), now);
        });
    }

    void keep(Issue issue, @Nullable IssueStatus from, Step step, Instant now, IssueEvent told) {
        keep(issue, from, step, now, List.of(told));
    }
}
