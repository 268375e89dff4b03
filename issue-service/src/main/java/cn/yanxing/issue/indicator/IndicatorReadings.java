package cn.yanxing.issue.indicator;

import cn.yanxing.issue.cases.Cases;
import cn.yanxing.issue.cases.Dimension;
import cn.yanxing.issue.cases.Ground;
import cn.yanxing.issue.cases.Measure;
import cn.yanxing.issue.cases.Ratio;
import cn.yanxing.issue.cases.Scope;
import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.kit.formula.Period;
import cn.yanxing.kit.formula.Reading;
import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads indicators, as far as the caller may see: values, parts, and the cases behind either side. */
@ApplicationScoped
public class IndicatorReadings {

    private final Indicators indicators;
    private final Questions questions;
    private final Cases cases;

    IndicatorReadings(Indicators indicators, Questions questions, Cases cases) {
        this.indicators = indicators;
        this.questions = questions;
        this.cases = cases;
    }

    /** By each version of the formula that holds in the period, or by the one asked for. */
    public IndicatorReading read(String code, Question question) {
        Indicator indicator = indicators.get(code);
        return reading(indicator, question.version(), questions.period(question), questions.scope(question));
    }

    /** Every indicator by each version of its formula that holds in the period, in the order of their definitions. */
    public List<IndicatorReading> all(Question question) {
        Period period = questions.period(question);
        Scope scope = questions.scope(question);
        return indicators.all().stream()
                .map(indicator -> reading(indicator, null, period, scope))
                .toList();
    }

    /** Of one version of the formula. */
    public Breakdown takeApart(String code, Dimension by, Question question) {
        Behind behind = behind(code, question);
        Reading whole = whole(behind);
        List<Breakdown.Part> parts = cases.counts(by, behind.ratio(), behind.ground()).stream()
                .map(tally -> Breakdown.Part.of(tally.part(), behind.reading(tally), whole))
                .toList();
        Ground ground = behind.ground();
        return new Breakdown(code, by, Counted.of(ground.period(), ground.scope()), whole, parts);
    }

    /** The cases that the numerator counts, newest first. */
    public Page<IssueRow> numerator(String code, Question question, @Nullable String after, int limit) {
        Behind behind = behind(code, question);
        return cases.page(behind.formula().numerator(), behind.ground(), after, limit);
    }

    /** The cases that the denominator counts, newest first. */
    public Page<IssueRow> denominator(String code, Question question, @Nullable String after, int limit) {
        Behind behind = behind(code, question);
        return cases.page(behind.formula().denominator(), behind.ground(), after, limit);
    }

    /** How many cases have these traits in the period; none of which may need the limit of a desk's stage. */
    public long count(Selection of, Question question) {
        Ground ground = new Ground(questions.period(question), questions.scope(question), null);
        return cases.count(new Ratio(of, of, Measure.PERCENT), ground).numerator();
    }

    /** What is counted for this question. */
    public Counted counted(Question question) {
        return Counted.of(questions.period(question), questions.scope(question));
    }

    private IndicatorReading reading(Indicator indicator, @Nullable String version, Period period, Scope scope) {
        List<Reading> readings = indicator.formulas(version, period).stream()
                .map(formula -> new Behind(indicator, formula, formula.ground(period, scope)))
                .map(this::whole)
                .toList();
        return new IndicatorReading(
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.measure(),
                Counted.of(period, scope),
                readings);
    }

    /** An indicator's formula, and where it is read. */
    private record Behind(Indicator indicator, Formula formula, Ground ground) {

        private Ratio ratio() {
            return new Ratio(formula.numerator(), formula.denominator(), indicator.measure());
        }

        private Reading reading(Tally tally) {
            return Reading.of(formula.version(), formula.inChinese(), indicator.measure(), tally);
        }
    }

    private Behind behind(String code, Question question) {
        Indicator indicator = indicators.get(code);
        Period period = questions.period(question);
        Formula formula = indicator.formula(question.version(), period);
        return new Behind(indicator, formula, formula.ground(period, questions.scope(question)));
    }

    private Reading whole(Behind behind) {
        return behind.reading(cases.count(behind.ratio(), behind.ground()));
    }
}
