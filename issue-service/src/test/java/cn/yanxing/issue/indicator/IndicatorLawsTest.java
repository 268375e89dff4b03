package cn.yanxing.issue.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.cases.ACase;
import cn.yanxing.issue.cases.CaseBook;
import cn.yanxing.issue.cases.Cases;
import cn.yanxing.issue.cases.Dimension;
import cn.yanxing.issue.cases.Ground;
import cn.yanxing.issue.cases.Ratio;
import cn.yanxing.issue.cases.Scope;
import cn.yanxing.issue.cases.Trait;
import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.web.Page;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What must hold of every formula that is shipped, whatever the cases: tried on a district of random cases, whose hours are
 * so few that they often fall on a deadline or on the edge of a period.
 */
@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestTransaction
class IndicatorLawsTest {
    private static final long SEED = 350;
    private static final int CASES = 400;
    private static final Instant START = Instant.parse("2003-05-01T00:00:00Z");
    private static final List<Period> PERIODS = List.of(
            days(0, 31, 60), days(3, 4, 60), days(5, 12, 60), days(0, 20, 9), days(20, 25, 60), days(40, 50, 60));

    private final Random random = new Random(SEED);
    private final List<ACase> all = Stream.generate(this::aCase).limit(CASES).toList();

    @Inject
    TestRegister register;

    @Inject
    CaseBook book;

    @Inject
    Cases cases;

    @Inject
    Indicators indicators;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void a_list_is_as_long_as_its_count_and_the_numerator_lies_in_the_denominator() {
        everywhere((indicator, formula, ground) -> {
            Tally tally = cases.count(ratio(indicator, formula), ground);
            Set<UUID> numerator = list(formula.numerator(), ground);
            Set<UUID> denominator = list(formula.denominator(), ground);

            assertThat(numerator).hasSize((int) tally.numerator());
            assertThat(denominator).hasSize((int) tally.denominator()).containsAll(numerator);
        });
    }

    @Test
    void the_parts_add_up_to_the_whole() {
        everywhere((indicator, formula, ground) -> {
            Tally whole = cases.count(ratio(indicator, formula), ground);
            for (Dimension by : Dimension.values()) {
                List<Tally> parts = cases.counts(by, ratio(indicator, formula), ground);

                for (ToLongFunction<Tally> side : List.<ToLongFunction<Tally>>of(
                        Tally::numerator, Tally::denominator, Tally::dividend, Tally::divisor))
                    assertThat(parts.stream().mapToLong(side).sum())
                            .as("by " + by)
                            .isEqualTo(side.applyAsLong(whole));
                assertThat(parts).extracting(Tally::part).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void a_unit_counts_the_same_alone_as_in_the_breakdown() {
        everywhere((indicator, formula, ground) -> {
            for (Tally part : cases.counts(Dimension.UNIT, ratio(indicator, formula), ground)) {
                if (part.part() == null) continue;
                Ground ofUnit = new Ground(ground.period(), ground.scope().ofUnit(part.part()), ground.limitMinutes());
                Tally alone = cases.count(ratio(indicator, formula), ofUnit);
                assertThat(alone.numerator()).isEqualTo(part.numerator());
                assertThat(alone.denominator()).isEqualTo(part.denominator());
            }
        });
    }

    /** The same words, told again without SQL. */
    @Test
    void what_is_counted_is_what_a_reader_of_the_cases_would_count() {
        Map<String, BiPredicate<ACase, Period>> words = Map.of(
                "REPORTED", (it, in) -> within(it.reportedAt(), in),
                "FILED", (it, in) -> within(it.filedAt(), in),
                "DISPATCHED", (it, in) -> within(it.dispatchedAt(), in),
                "HANDLED", (it, in) -> within(handledAt(it), in),
                "HANDLED_ON_TIME", (it, in) -> within(handledAt(it), in) && isInTime(it),
                "CLOSED", (it, in) -> isClosedIn(it, in),
                "CLOSED_ON_TIME", (it, in) -> isClosedIn(it, in) && isInTime(it),
                "OVERDUE_OPEN", IndicatorLawsTest::isOverdueOpen,
                "DUE_CLOSED", (it, in) -> isClosedIn(it, in) || isOverdueOpen(it, in),
                "OVERDUE_UNHANDLED", (it, in) -> isOverdueOpen(it, in) && !isBefore(handledAt(it), in.to()));
        book.write(all);
        words.forEach((word, holds) -> {
            for (Period period : PERIODS)
                assertThat(list(Selection.of(word, Trait::valueOf), ground(period, null)))
                        .as(word + " in " + period)
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(each -> holds.test(each, period))
                                .map(ACase::id)
                                .toList());
        });
        assertThat(all.stream().filter(it -> isOverdueOpen(it, PERIODS.get(0)))).isNotEmpty();
    }

    private static boolean isClosedIn(ACase it, Period in) {
        return it.status().equals("CLOSED") && within(it.closedAt(), in);
    }

    private static boolean isInTime(ACase it) {
        Instant handled = handledAt(it);
        return it.dueAt() == null || (handled != null && !handled.isAfter(it.dueAt()));
    }

    private static boolean isOverdueOpen(ACase it, Period in) {
        boolean open = isBefore(it.filedAt(), in.to()) && !isBefore(it.closedAt(), in.to());
        boolean ranOut = isBefore(it.dueAt(), in.asOf())
                && (it.rectifiedAt() == null || it.rectifiedAt().isAfter(it.dueAt()));
        return open && ranOut;
    }

    private static @Nullable Instant handledAt(ACase it) {
        return it.rectifiedAt() == null && it.status().equals("CLOSED") ? it.closedAt() : it.rectifiedAt();
    }

    private static boolean within(@Nullable Instant at, Period in) {
        return at != null && !at.isBefore(in.from()) && at.isBefore(in.to());
    }

    private static boolean isBefore(@Nullable Instant at, @Nullable Instant then) {
        return at != null && then != null && at.isBefore(then);
    }

    @FunctionalInterface
    private interface Law {
        void holdsFor(Indicator indicator, Formula formula, Ground ground);
    }

    private void everywhere(Law law) {
        book.write(all);
        for (Indicator indicator : indicators.all())
            for (Formula formula : indicator.versions())
                for (Period period : PERIODS) law.holdsFor(indicator, formula, ground(period, formula.limitMinutes()));
    }

    private static Ratio ratio(Indicator indicator, Formula formula) {
        return new Ratio(formula.numerator(), formula.denominator(), indicator.measure());
    }

    private Set<UUID> list(Selection selection, Ground ground) {
        Set<UUID> found = new HashSet<>();
        String after = null;
        do {
            Page<IssueRow> page = cases.page(selection, ground, after, 50);
            for (IssueRow row : page.items()) assertThat(found.add(row.id())).isTrue();
            after = page.next();
        } while (after != null);
        return found;
    }

    private static Ground ground(Period period, @Nullable Integer limit) {
        return new Ground(period, new Scope(null, null, null, null, List.of()), limit);
    }

    private static Period days(int first, int after, int asOf) {
        LocalDate start = START.atOffset(ZoneOffset.UTC).toLocalDate();
        Instant now = START.plus(Duration.ofDays(asOf));
        return Period.of(start.plusDays(first).toString(), start.plusDays(after).toString(), ZoneOffset.UTC, now);
    }

    /** How far a case came is chance; no act comes before the one that it follows. */
    private ACase aCase() {
        Instant reported = START.plus(Duration.ofHours(6L * random.nextInt(4 * 30)));
        ACase told = ACase.reported(reported)
                .from(oneOf(Source.INSPECTOR, Source.RESIDENT, Source.HOTLINE))
                .of(oneOf("litter", "road-damage", "elder-help"))
                .in(oneOf(ACase.STREET_A, ACase.STREET_B))
                .by(oneOf("dept-parks", "dept-roads", "street-b"))
                .reworked(random.nextInt(3) / 2);
        int far = random.nextInt(8);
        Instant filed = later(reported);
        if (far == 0) return told;
        if (far == 1) return told.rejected(filed);
        if (far == 2) return told.filed(filed);
        if (far == 3) return told.filed(filed).closed(later(filed));
        Instant given = later(filed);
        ACase handed = told.filed(filed).handedOver(given, Duration.ofHours(12L * (1 + random.nextInt(10))));
        if (far == 4) return handed;
        Instant done = later(given);
        if (far == 5) return handed.rectified(done);
        return handed.rectified(done).closed(later(done));
    }

    private Instant later(Instant than) {
        return than.plus(Duration.ofHours(6L * random.nextInt(12)));
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
