package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.IssueEvent.IssueVolunteersRequested;
import cn.yanxing.contracts.OrderEvent.OrderDispatched;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.timer.Timers;
import cn.yanxing.volunteer.history.HistoryEntry;
import cn.yanxing.volunteer.history.HistoryService;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers errands to volunteers: for a person, for an issue, for an order; and takes an offer back. */
@ApplicationScoped
public class OfferService {

    /** The kind of an errand when the catalogue names none: 办实事. */
    private static final String PRACTICAL_HELP = "PRACTICAL_HELP";

    private static final Actor ISSUES = Actor.system("issue-service");
    private static final Actor ORDERS = Actor.system("hotline-service");

    private final Errands errands;
    private final HistoryService history;
    private final Outbox outbox;
    private final Timers timers;
    private final Register register;
    private final ErrandKinds kinds;
    private final Clock clock;
    private final Ids ids;

    OfferService(
            Errands errands,
            HistoryService history,
            Outbox outbox,
            Timers timers,
            Register register,
            ErrandKinds kinds,
            Clock clock,
            Ids ids) {
        this.errands = errands;
        this.history = history;
        this.outbox = outbox;
        this.timers = timers;
        this.register = register;
        this.kinds = kinds;
        this.clock = clock;
        this.ids = ids;
    }

    /** A person asks, for a kind that the register or this district's settings hold fit for volunteers. */
    @Transactional
    public UUID ask(AskForVolunteers ask, Actor by) {
        Place place = placeAt(ask.longitude(), ask.latitude());
        return offer(
                new Ask(
                        knownKind(ask.kind()),
                        ask.people(),
                        ask.instruction().strip(),
                        place,
                        ask.neededBy(),
                        by.id(),
                        by.unit(),
                        null,
                        null),
                by);
    }

    /** An issue asks, and the unit that asked answers for the kind. Asking again while the first errand still runs is noted there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void askedByIssue(IssueVolunteersRequested request) {
        Optional<Errand> live = errands.liveOfIssue(request.issueId());
        if (live.isPresent()) {
            note(live.get(), "asked-again", ISSUES, request.instruction());
            return;
        }
        offer(
                new Ask(
                        request.errandKind(),
                        request.people(),
                        request.instruction(),
                        request.place(),
                        request.neededBy(),
                        ISSUES.id(),
                        request.unit(),
                        request.issueId(),
                        null),
                ISSUES);
    }

    /** An order dispatched to volunteers asks for one of them; the unit that answers for the order stays its unit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void askedByOrder(OrderDispatched order) {
        Optional<Errand> live = errands.liveOfOrder(order.orderId());
        if (live.isPresent()) {
            note(live.get(), "asked-again", ORDERS, order.instruction());
            return;
        }
        offer(
                new Ask(
                        kindOf(order.catalogueItem()),
                        1,
                        order.instruction(),
                        order.place() == null ? placeOf(order.unit()) : order.place(),
                        order.handleDueAt(),
                        ORDERS.id(),
                        order.unit(),
                        null,
                        order.orderId()),
                ORDERS);
    }

    /** The issue went on without volunteers; whoever is already there may finish. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noLongerNeededByIssue(UUID issue) {
        errands.liveOfIssue(issue).ifPresent(errand -> withdraw(errand, ISSUES));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void noLongerNeededByOrder(UUID order) {
        errands.liveOfOrder(order).ifPresent(errand -> withdraw(errand, ORDERS));
    }

    private void withdraw(Errand errand, Actor by) {
        ErrandStatus before = errand.state().status();
        if (before.next().contains(ErrandStatus.CANCELLED)) {
            Instant now = clock.instant();
            outbox.append(errand.cancel("NO_LONGER_NEEDED", now));
            timers.cancel(LapseTimer.KIND, errand.state().id());
            history.add(
                    errand.state().id(),
                    HistoryEntry.of(now, "cancellation", by, before, ErrandStatus.CANCELLED)
                            .with(Map.of("reasonCode", "NO_LONGER_NEEDED")));
        }
    }

    @CanIgnoreReturnValue
    private UUID offer(Ask ask, Actor by) {
        Instant now = clock.instant();
        String number = "V%d-%06d".formatted(now.atZone(register.zone()).getYear(), errands.nextNumber());
        Errand errand = new Errand(ids.next(), number, ask, now);
        errands.add(errand);
        outbox.append(errand.offered());
        UUID id = errand.state().id();
        timers.schedule(LapseTimer.KIND, id, ask.neededBy(), Map.of());
        history.add(
                id,
                HistoryEntry.of(now, "offer", by, null, ErrandStatus.OFFERED).noting(ask.instruction()));
        return id;
    }

    private void note(Errand errand, String act, Actor by, String words) {
        ErrandState state = errand.state();
        history.add(
                state.id(),
                HistoryEntry.of(clock.instant(), act, by, state.status(), state.status())
                        .noting(words));
    }

    private String knownKind(String kind) {
        boolean fit = kinds.fit().contains(kind)
                || register.catalogue().stream().anyMatch(item -> kind.equals(item.volunteerErrand()));
        if (!fit) {
            throw ErrandRefused.kindUnknown(kind);
        }
        return kind;
    }

    private String kindOf(@Nullable String catalogueItem) {
        return Optional.ofNullable(catalogueItem)
                .flatMap(register::catalogueItem)
                .map(CatalogueItem::volunteerErrand)
                .orElse(PRACTICAL_HELP);
    }

    private Place placeAt(double longitude, double latitude) {
        Grid grid = register.gridAt(longitude, latitude).orElseThrow(ErrandRefused::outsideTheDistrict);
        return new Place(longitude, latitude, grid.street(), grid.community(), grid.code(), null);
    }

    /** An order may have no place of its own: then it is where its unit is, or in the middle of the district. */
    private Place placeOf(String unit) {
        Optional<Area> area = register.unit(unit).map(Unit::area).flatMap(register::area);
        District district = register.district();
        double longitude = area.map(Area::longitude).orElse(district.longitude());
        double latitude = area.map(Area::latitude).orElse(district.latitude());
        return new Place(longitude, latitude, area.map(Area::code).orElse(null), null, null, null);
    }
}
