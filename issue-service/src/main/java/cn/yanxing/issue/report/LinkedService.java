package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.history.Step;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What orders and errands do to issues. An order's field work is one issue through all its rounds; what comes after
 * somebody else was faster is noted in the history and changes nothing.
 */
@ApplicationScoped
@Transactional
public class LinkedService {
    private static final Actor HOTLINE = Actor.system("hotline");
    private static final Actor VOLUNTEERS = Actor.system("volunteers");

    private final Issues issues;
    private final NewIssues fresh;
    private final Catalogue catalogue;
    private final Dossier dossier;
    private final EscalationService escalation;
    private final Clock clock;

    LinkedService(
            Issues issues,
            NewIssues fresh,
            Catalogue catalogue,
            Dossier dossier,
            EscalationService escalation,
            Clock clock) {
        this.issues = issues;
        this.fresh = fresh;
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** The first dispatch opens the issue, a later one of the order hands the same issue over again. */
    public void fieldWork(OrderDispatched order) {
        catalogue.mustKnowUnit(order.unit());
        issues.ofOrder(order.orderId()).ifPresentOrElse(issue -> again(issue, order), () -> open(order));
    }

    /** The order goes on without field work; whoever has the issue reads it in the history. */
    public void otherHandling(OrderDispatched order) {
        issues.ofOrder(order.orderId())
                .ifPresent(issue -> note(
                        issue,
                        Step.of("order-dispatched", HOTLINE)
                                .with(Map.of(
                                        "unit", order.unit(), "handling", order.handling(), "round", order.round()))));
    }

    /** Somebody pressed for the order, or said more; whoever has its issue reads so in the history. */
    public void heard(UUID orderId, String act) {
        issues.ofOrder(orderId).ifPresent(issue -> note(issue, Step.of(act, HOTLINE)));
    }

    /**
     * The work counts from when it was done, not from when we heard of it. An errand that nobody waits for any more -
     * the issue went to another unit, or was reworked - is noted only.
     */
    public void done(UUID issueId, ErrandCompleted errand) {
        Instant now = clock.instant();
        Issue issue = issues.locked(issueId);
        IssueFacts facts = issue.facts();
        IssueStatus from = facts.status();
        Step step = Step.of("errand-completed", VOLUNTEERS)
                .with(Map.of(
                        "errandId",
                        errand.errandId(),
                        "people",
                        errand.attendees().size()))
                .showingVolunteers(errand.photos());
        Instant askedAt = facts.volunteersAskedAt();
        if (from != IssueStatus.SIGNED || askedAt == null) {
            note(issue, step);
            return;
        }
        Instant doneAt = errand.completedAt().isBefore(askedAt) ? askedAt : errand.completedAt();
        escalation.catchUp(issue, doneAt);
        IssueEvent rectified = issue.handling().rectify(VOLUNTEERS.id(), errand.photos(), errand.errandId(), doneAt);
        dossier.keep(issue, from, step, now, rectified);
    }

    public void lapsed(UUID issueId, ErrandLapsed errand) {
        Issue issue = issues.locked(issueId);
        issue.help().goOnWithoutVolunteers();
        note(
                issue,
                Step.of("errand-lapsed", VOLUNTEERS)
                        .with(Map.of("errandId", errand.errandId(), "reasonCode", errand.reasonCode())));
    }

    private void open(OrderDispatched order) {
        Instant now = clock.instant();
        Place place = order.place();
        if (order.catalogueItem() == null) throw IssueRefused.orderWithoutCatalogueItem(order.number());
        if (place == null) throw IssueRefused.orderWithoutPlace(order.number());
        CatalogueItem item = catalogue.knownItem(order.catalogueItem());
        Issue issue = fresh.ofOrder(order.orderId(), item, place, order.instruction(), now);
        issue.beginRound(order.round());
        issues.add(issue);
        String condition = catalogue.first(item).code();
        dossier.keep(
                issue, null, Step.of("report", HOTLINE).with(Map.of("order", order.number())), now, issue.reported());
        IssueEvent filed = issue.file(condition, now);
        Step filing = Step.of("filing", HOTLINE).with(Map.of("condition", condition));
        dossier.keep(issue, IssueStatus.REPORTED, filing, now, filed);
        handOver(issue, order, now);
    }

    private void again(Issue issue, OrderDispatched order) {
        Instant now = clock.instant();
        IssueFacts facts = issue.facts();
        boolean newRound = order.round() > facts.round();
        if (facts.status() == IssueStatus.CLOSED) {
            if (closedAfter(facts, order)) note(issue, step("order-dispatched", order));
            else reopen(issue, order, now);
            return;
        }
        if (!newRound && order.unit().equals(facts.unit())) {
            note(issue, step("order-dispatched", order));
            return;
        }
        escalation.catchUp(issue, order.dispatchedAt());
        if (newRound) issue.beginRound(order.round());
        handOver(issue, order, now);
    }

    /** The issue may be rounds ahead of its order, when somebody reopened it by hand: only the times tell. */
    private static boolean closedAfter(IssueFacts facts, OrderDispatched order) {
        Instant closedAt = Objects.requireNonNull(facts.milestones().closedAt());
        return !order.dispatchedAt().isAfter(closedAt);
    }

    private void reopen(Issue issue, OrderDispatched order, Instant now) {
        int round = Math.max(order.round(), issue.facts().round() + 1);
        IssueEvent reopened = issue.reopen(round, IssueActs.ORDER_ROUND, now);
        Step step = Step.of("reopening", HOTLINE).with(Map.of("round", round));
        dossier.keep(issue, IssueStatus.CLOSED, step, now, reopened);
        handOver(issue, order, now);
    }

    private void handOver(Issue issue, OrderDispatched order, Instant now) {
        IssueStatus from = issue.facts().status();
        IssueEvent handedOver =
                issue.handling().handOn(order.unit(), order.instruction(), catalogue.limitOf(issue), now);
        dossier.keep(issue, from, step("hand-over", order), now, handedOver);
    }

    private void note(Issue issue, Step step) {
        IssueStatus status = issue.facts().status();
        dossier.keep(issue, status, step, clock.instant(), List.<IssueEvent>of());
    }

    private static Step step(String act, OrderDispatched order) {
        return Step.of(act, HOTLINE)
                .noting(order.instruction())
                .with(Map.of("unit", order.unit(), "order", order.number(), "round", order.round()));
    }
}
