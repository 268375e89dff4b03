package cn.yanxing.issue.report;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.clock.DeadlineWords;
import cn.yanxing.issue.clock.DueClock;
import cn.yanxing.issue.dispute.Dispute;
import cn.yanxing.issue.dispute.DisputeView;
import cn.yanxing.issue.dispute.Disputes;
import cn.yanxing.issue.family.Families;
import cn.yanxing.issue.family.Relative;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.HistoryView;
import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.sight.Sight;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.problem.Words;
import cn.yanxing.kit.register.Register;
import cn.yanxing.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns an issue into what one caller sees: the register's names, the photos of its history, the acts open to them. */
@ApplicationScoped
class IssueViews {

    private static final Set<String> BEFORE = Set.of("report", OnTheSpotService.FINDING);
    private static final Set<String> AFTER = Set.of(Act.RECTIFICATION.path(), Act.ON_THE_SPOT_FIX.path());

    private final Issues issues;
    private final Register register;
    private final History history;
    private final Families families;
    private final Disputes disputes;
    private final Words words;
    private final Onlooker onlooker;
    private final Clock clock;

    IssueViews(
            Issues issues,
            Register register,
            History history,
            Families families,
            Disputes disputes,
            Words words,
            Onlooker onlooker,
            Clock clock) {
        this.issues = issues;
        this.register = register;
        this.history = history;
        this.families = families;
        this.disputes = disputes;
        this.words = words;
        this.onlooker = onlooker;
        this.clock = clock;
    }

    IssueView of(Issue issue, Actor actor) {
        List<HistoryView> steps = history.of(issue.facts().id());
        UUID id = issue.id();
        Sight sight = onlooker.sightOf(actor);
        Shown shown = new Shown(
                photosOf(steps, BEFORE),
                photosOf(steps, AFTER),
                families.parentOf(id, sight).orElse(null),
                families.childrenOf(id, sight),
                disputes.latest(id),
                null);
        return of(issue, actor, shown);
    }

    /** Just reported: all of its history is this step, so nothing is read. */
    IssueView ofNew(Issue issue, Actor actor, Step report, @Nullable String trackingCode) {
        return of(
                issue,
                actor,
                new Shown(history.photosOf(report), List.of(), null, List.of(), Optional.empty(), trackingCode));
    }

    List<PhotoLink> photosAfter(UUID id) {
        return photosOf(history.of(id), AFTER);
    }

    /** What a view has from elsewhere than the issue. */
    private record Shown(
            List<PhotoLink> reported,
            List<PhotoLink> rectified,
            @Nullable Relative parent,
            List<Relative> children,
            Optional<Dispute> disputed,
            @Nullable String trackingCode) {}

    private IssueView of(Issue issue, Actor actor, Shown shown) {
        IssueFacts facts = issue.facts();
        Origin origin = facts.origin();
        Spot spot = facts.spot();
        Milestones when = facts.milestones();
        DueClock due = facts.clock();
        Instant now = clock.instant();
        DeadlineWords why = new DeadlineWords(words::of, register.zone());
        Optional<CatalogueItem> item = register.catalogueItem(origin.catalogueItem());
        return new IssueView(
                facts.id(),
                origin.number(),
                facts.status(),
                found(facts.mainIssue()).map(this::mainIssue).orElse(null),
                origin.source(),
                origin.catalogueItem(),
                item.map(CatalogueItem::name).orElse(origin.catalogueItem()),
                facts.condition(),
                item.flatMap(known -> conditionName(known, facts.condition())).orElse(null),
                item.map(CatalogueItem::legalBasis).orElse(null),
                origin.description(),
                spot.placeText(),
                spot.place(),
                areaName(spot.street()),
                areaName(spot.community()),
                found(spot.grid()).flatMap(register::grid).map(Grid::name).orElse(null),
                facts.unit(),
                unitName(facts.unit()),
                origin.suggestedUnit(),
                unitName(origin.suggestedUnit()),
                origin.suggestedUnitWhy(),
                why(origin, item),
                facts.holding().instruction(),
                facts.openRequest().orElse(null),
                facts.fieldCheck().orElse(null),
                facts.round(),
                facts.reworks(),
                shown.parent(),
                shown.children(),
                origin.orderId(),
                facts.holding().errandId(),
                facts.volunteersAskedAt(),
                when.reportedAt(),
                when.filedAt(),
                when.handedOverAt(),
                when.signedAt(),
                when.rectifiedAt(),
                when.closedAt(),
                due.deadline().map(Deadline::dueAt).orElse(null),
                facts.isOverdueAt(now),
                due.wasOverdue(),
                due.deadline().orElse(null),
                due.view().orElse(null),
                due.limit().orElse(null),
                due.derivation().map(why::of).orElse(null),
                due.containment().viewAt(now).orElse(null),
                facts.holding().suspendedUntil(),
                facts.attention(),
                shown.disputed().map(dispute -> view(dispute, actor, facts)).orElse(null),
                shown.reported(),
                shown.rectified(),
                Act.openTo(actor, facts, shown.disputed(), now),
                shown.trackingCode(),
                facts.version());
    }

    /** The photos of the last such step: an issue that was reworked shows what it looks like now. */
    private static List<PhotoLink> photosOf(List<HistoryView> steps, Set<String> acts) {
        return steps.stream()
                .filter(step -> acts.contains(step.act()))
                .reduce((earlier, later) -> later)
                .map(HistoryView::photos)
                .orElse(List.of());
    }

    /** A resident reads of it what came of it; the words may be another's, whose report was joined. */
    private static DisputeView view(Dispute dispute, Actor reader, IssueFacts issue) {
        DisputeView view = DisputeView.of(dispute);
        String street = issue.spot().street();
        return Sight.of(reader, street).onlyAsReporter(issue.unit(), street) ? view.withoutReason() : view;
    }

    private static Optional<String> conditionName(CatalogueItem item, @Nullable String code) {
        return item.conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .map(Condition::name)
                .findFirst();
    }

    /** The rule in the language of the desk. */
    private @Nullable String why(Origin origin, Optional<CatalogueItem> item) {
        if (origin.suggestedUnitWhy() == null) return null;
        String unit = unitName(origin.suggestedUnit());
        return switch (origin.suggestedUnitWhy()) {
            case "catalogue" ->
                "%s：目录规定“%s”全区由其负责"
                        .formatted(unit, item.map(CatalogueItem::name).orElse(""));
            case "point" -> unit + "：该测评点的责任单位";
            case "street" -> unit + "：地点所在的街道、乡镇";
            default -> unit;
        };
    }

    private @Nullable String areaName(@Nullable String code) {
        return found(code).flatMap(register::area).map(Area::name).orElse(null);
    }

    private @Nullable String unitName(@Nullable String code) {
        return found(code).flatMap(register::unit).map(Unit::name).orElse(null);
    }

    private MainIssue mainIssue(UUID id) {
        IssueFacts main = issues.get(id).facts();
        return new MainIssue(id, main.origin().number(), main.status());
    }

    private static <T> Optional<T> found(@Nullable T code) {
        return Optional.ofNullable(code);
    }
}
