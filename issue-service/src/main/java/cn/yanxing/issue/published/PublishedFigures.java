package cn.yanxing.issue.published;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.issue.cases.Cases;
import cn.yanxing.issue.cases.Dimension;
import cn.yanxing.issue.cases.Ground;
import cn.yanxing.issue.cases.Measure;
import cn.yanxing.issue.cases.Ratio;
import cn.yanxing.issue.cases.Scope;
import cn.yanxing.issue.cases.Trait;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Counts what everybody may know of a month, by the traits that the indicators count by. Nobody logs in for it, so a month is
 * counted again after some minutes only, however many ask.
 */
@ApplicationScoped
public class PublishedFigures {

    /** This month and the eleven before it. */
    public static final int MONTHS = 12;

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Ratio REPORTED = ratio(Trait.REPORTED, Trait.REPORTED);
    private static final Ratio ON_TIME = ratio(Trait.CLOSED_ON_TIME, Trait.CLOSED);
    private static final Scope ALL = new Scope(null, null, null, null, List.of());

    private final Cases cases;
    private final Register register;
    private final Clock clock;
    private final Map<YearMonth, Figures> counted = new ConcurrentHashMap<>();

    PublishedFigures(Cases cases, Register register, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.clock = clock;
    }

    /** The month that is not over yet. */
    public YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(register.zone()));
    }

    /** Of one of the last {@link #MONTHS} months. */
    public Figures of(YearMonth month) {
        YearMonth oldest = thisMonth().minusMonths(MONTHS - 1L);
        counted.keySet().removeIf(known -> known.isBefore(oldest));
        return counted.compute(month, (same, known) -> known != null && isGood(known) ? known : count(month));
    }

    private boolean isGood(Figures known) {
        Duration age = Duration.between(known.asOf(), clock.instant());
        return !age.isNegative() && age.compareTo(GOOD_FOR) < 0;
    }

    private Figures count(YearMonth month) {
        Instant now = clock.instant();
        Period period = Period.of(
                month.atDay(1).toString(), month.plusMonths(1).atDay(1).toString(), register.zone(), now);
        Ground ground = new Ground(period, ALL, null);
        Line whole = line(null, cases.count(REPORTED, ground), cases.count(ON_TIME, ground));
        return new Figures(
                month,
                now,
                whole,
                lines(Dimension.GROUP, ground, UnaryOperator.identity()),
                lines(Dimension.STREET, ground, this::street));
    }

    private List<Line> lines(Dimension by, Ground ground, UnaryOperator<@Nullable String> name) {
        Map<@Nullable String, Line> parts = new LinkedHashMap<>();
        for (Tally part : cases.counts(by, REPORTED, ground))
            parts.merge(part.part(), new Line(null, part.denominator(), 0, 0), Line::plus);
        for (Tally part : cases.counts(by, ON_TIME, ground))
            parts.merge(part.part(), new Line(null, 0, part.denominator(), part.numerator()), Line::plus);
        return Pooling.of(parts.entrySet().stream()
                .map(part -> part.getValue().named(name.apply(part.getKey())))
                .toList());
    }

    private @Nullable String street(@Nullable String code) {
        return code == null ? null : register.area(code).map(Area::name).orElse(null);
    }

    private static Line line(@Nullable String name, Tally reported, Tally onTime) {
        return new Line(name, reported.denominator(), onTime.denominator(), onTime.numerator());
    }

    private static Ratio ratio(Trait numerator, Trait denominator) {
        return new Ratio(only(numerator), only(denominator), Measure.PERCENT);
    }

    private static Selection only(Trait trait) {
        return new Selection(List.of(new Selection.Term(trait, false)));
    }
}
