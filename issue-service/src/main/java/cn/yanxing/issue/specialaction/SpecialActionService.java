package cn.yanxing.issue.specialaction;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.issue.specialaction.Progress.UnitProgress;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Launching actions, showing what was done for them, deciding whether it is proven. */
@ApplicationScoped
public class SpecialActionService {

    private final SpecialActions actions;
    private final Items items;
    private final Photos photos;
    private final Register register;
    private final Onlooker onlooker;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    SpecialActionService(
            SpecialActions actions,
            Items items,
            Photos photos,
            Register register,
            Onlooker onlooker,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.actions = actions;
        this.items = items;
        this.photos = photos;
        this.register = register;
        this.onlooker = onlooker;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** From no earlier than a year ago until no later than in three years. */
    @Transactional
    public ActionView launch(Launch told) {
        LocalDate today = today();
        boolean sensible = !told.until().isBefore(told.from())
                && !told.from().isBefore(today.minusYears(1))
                && !told.until().isAfter(today.plusYears(3));
        if (!sensible) throw SpecialActionRefused.datesOutOfRange(told.from(), told.until());
        SpecialAction action = new SpecialAction(
                ids.next(),
                told.name(),
                told.description(),
                told.measure(),
                told.target(),
                told.from(),
                told.until(),
                caller.id(),
                now(),
                null);
        actions.add(action);
        return seen(action);
    }

    /** Today is its last day. */
    @Transactional
    public ActionView end(UUID id) {
        actions.end(id, today(), caller.id());
        return view(id);
    }

    /** How far it is, to everybody on duty. */
    public ActionView view(UUID id) {
        return seen(get(id));
    }

    /** Newest first. */
    public Page<ActionView> page(@Nullable UUID after, int limit) {
        List<SpecialAction> found = actions.page(after, limit + 1);
        return Page.of(seen(found), limit, one -> one.action().id().toString());
    }

    /** For the caller's own unit, while the action runs. */
    @Transactional
    public Item show(UUID id, ShowItem shown) {
        SpecialAction action = get(id);
        action.mustRunOn(today());
        photos.mustExist(shown.before());
        photos.mustExist(shown.after());
        UUID item = ids.next();
        items.add(new Items.Showing(item, id, caller.requireUnit(), caller.id(), now()), shown);
        return item(id, item);
    }

    /** Once, by somebody of another unit; the action may have ended meanwhile. */
    @Transactional
    public Item decide(UUID id, UUID itemId, ItemVerdict verdict) {
        Item item = item(id, itemId);
        Actor decider = caller.actor();
        if (decider.unit() == null) throw SpecialActionRefused.deciderWithoutUnit();
        if (decider.unit().equals(item.unit())) throw SpecialActionRefused.deciderOfSameUnit(item.unit());
        boolean decided = items.decide(itemId, verdict, decider.id(), now());
        Item after = item(id, itemId);
        if (!decided)
            throw new IllegalTransition(
                    after.status(), verdict.status(), after.status().next());
        return after;
    }

    /** Newest first; a unit sees its own. */
    public Page<Item> items(UUID id, ItemFilter asked, @Nullable UUID after, int limit) {
        String unit = onlooker.sight().all() ? asked.unit() : caller.requireUnit();
        List<Item> found = items.page(get(id).id(), new ItemFilter(unit, asked.status()), after, limit + 1);
        return Page.of(found, limit, one -> one.id().toString());
    }

    private ActionView seen(SpecialAction action) {
        return seen(List.of(action)).get(0);
    }

    private List<ActionView> seen(List<SpecialAction> all) {
        Map<UUID, List<UnitProgress>> units =
                actions.byUnit(all.stream().map(SpecialAction::id).toList());
        return all.stream()
                .map(action -> new ActionView(
                        action, Progress.of(action.target(), named(units.getOrDefault(action.id(), List.of())))))
                .toList();
    }

    private List<UnitProgress> named(List<UnitProgress> units) {
        return units.stream()
                .map(unit -> new UnitProgress(
                        unit.unit(),
                        register.unit(unit.unit()).map(Unit::name).orElse(null),
                        unit.proven(),
                        unit.waiting(),
                        unit.refused()))
                .toList();
    }

    private SpecialAction get(UUID id) {
        return actions.find(id).orElseThrow(() -> new NotFound("special-action", id));
    }

    private Item item(UUID action, UUID id) {
        return items.find(action, id).orElseThrow(() -> new NotFound("item", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        if (!register.isLoaded()) throw SpecialActionRefused.registerNotLoaded();
        return LocalDate.ofInstant(clock.instant(), register.zone());
    }
}
