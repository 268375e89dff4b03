package cn.yanxing.issue.lookback;

import cn.yanxing.issue.report.SecondLookService;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Announcing a look-back, drawing it once the seed is known, and looking again. */
@ApplicationScoped
public class LookBackService {

    private final LookBacks lookBacks;
    private final Population population;
    private final Samples samples;
    private final SecondLookService secondLooks;
    private final Register register;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    LookBackService(
            LookBacks lookBacks,
            Population population,
            Samples samples,
            SecondLookService secondLooks,
            Register register,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.lookBacks = lookBacks;
        this.population = population;
        this.samples = samples;
        this.secondLooks = secondLooks;
        this.register = register;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fixes the population: what is closed now. */
    @Transactional
    public LookBackView announce(Announcement told) {
        if (!register.isLoaded()) throw LookBackRefused.registerNotLoaded();
        Instant now = now();
        List<String> numbers = closed(told, now);
        LookBack announced = new LookBack(
                ids.next(),
                told.name(),
                told.closedFrom(),
                told.closedUntil(),
                told.unit(),
                numbers.size(),
                Draw.fingerprint(numbers),
                told.size(),
                told.seedSource(),
                now,
                null,
                null,
                0,
                0);
        lookBacks.add(announced, caller.id());
        population.keep(announced.id(), numbers);
        return new LookBackView(announced, List.of());
    }

    /** Once; told the same seed again, it answers the same, and another is refused. */
    @Transactional
    public LookBackView draw(UUID id, Seed told) {
        LookBack announced = get(id);
        if (lookBacks.draw(id, told.seed(), caller.id(), now()))
            samples.keep(id, Draw.sample(told.seed(), population.of(id), announced.size()));
        LookBackView drawn = view(id);
        String seed = drawn.lookBack().seed();
        if (seed != null && !seed.equals(told.seed())) throw LookBackRefused.drawnBefore(seed);
        return drawn;
    }

    /** Once for each issue that was drawn; what has come back is taken up again if it is still closed. */
    @Transactional
    public LookBackView look(UUID id, SecondLook told) {
        UUID issue =
                samples.issue(get(id).id(), told.number()).orElseThrow(() -> LookBackRefused.notDrawn(told.number()));
        boolean reopened = secondLooks.look(issue, told.seen());
        Samples.Outcome outcome = new Samples.Outcome(told.seen().passed(), reopened, caller.id(), now());
        if (!samples.see(id, told.number(), outcome)) throw LookBackRefused.lookedAtBefore(told.number());
        return view(id);
    }

    /** With the ids of its issues. */
    public LookBackView view(UUID id) {
        return new LookBackView(get(id), samples.of(id));
    }

    /** By issue numbers only. */
    public LookBackView publicView(UUID id) {
        return view(id).forPublic();
    }

    /** Newest first. */
    public Page<LookBack> page(@Nullable UUID after, int limit) {
        List<LookBack> found = lookBacks.page(after, limit + 1);
        return Page.of(found, limit, one -> one.id().toString());
    }

    /** Along the numbers; {@code after} is the last one of the page before. */
    public Page<String> population(UUID id, @Nullable String after, int limit) {
        List<String> found = population.page(get(id).id(), after, limit + 1);
        return Page.of(found, limit, Function.identity());
    }

    private List<String> closed(Announcement told, Instant now) {
        ZoneId zone = register.zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate from = told.closedFrom();
        LocalDate until = told.closedUntil();
        if (until.isBefore(from) || from.isBefore(today.minusYears(20)) || until.isAfter(today))
            throw LookBackRefused.datesOutOfRange(from, until);
        Instant before = until.plusDays(1).atStartOfDay(zone).toInstant();
        List<String> numbers = population.closed(from.atStartOfDay(zone).toInstant(), before, told.unit());
        if (numbers.isEmpty()) throw LookBackRefused.nothingClosed(from, until);
        return numbers;
    }

    private LookBack get(UUID id) {
        return lookBacks.find(id).orElseThrow(() -> new NotFound("look-back", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
