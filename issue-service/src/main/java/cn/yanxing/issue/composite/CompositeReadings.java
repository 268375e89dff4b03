package cn.yanxing.issue.composite;

import cn.yanxing.issue.indicator.Counted;
import cn.yanxing.issue.indicator.IndicatorReading;
import cn.yanxing.issue.indicator.IndicatorReadings;
import cn.yanxing.issue.indicator.Question;
import cn.yanxing.kit.formula.Reading;
import cn.yanxing.kit.formula.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Reads composites, as far as the caller may see. They are summed up from the rates as they are published, rounded to two
 * decimals, so that anybody can add them up again with a pencil.
 */
@ApplicationScoped
public class CompositeReadings {

    private final Composites composites;
    private final IndicatorReadings indicators;

    CompositeReadings(Composites composites, IndicatorReadings indicators) {
        this.composites = composites;
        this.indicators = indicators;
    }

    /** Every composite by each version of its weights that holds in the period, in the order of their definitions. */
    public List<CompositeReading> all(Question question) {
        Counted counted = indicators.counted(question);
        return composites.all().stream()
                .map(composite -> new CompositeReading(
                        composite.code(),
                        composite.name(),
                        composite.nameEn(),
                        counted,
                        composite.versions().stream()
                                .filter(weighting -> !weighting.validFrom().isAfter(counted.from()))
                                .map(weighting -> scored(weighting, question))
                                .toList()))
                .toList();
    }

    private Scored scored(Weighting weighting, Question question) {
        return Scored.of(
                weighting,
                weighting.components().stream()
                        .map(component ->
                                component.count() == null ? rate(component, question) : volume(component, question))
                        .toList());
    }

    private Scored.WeightedPart rate(Component component, Question question) {
        IndicatorReading indicator = indicators.read(
                Objects.requireNonNull(component.indicator()),
                question.ofVersion(Objects.requireNonNull(component.version())));
        Reading reading = indicator.readings().get(0);
        BigDecimal value = reading.value();
        return new Scored.WeightedPart(
                component,
                indicator.name(),
                indicator.nameEn(),
                reading.text(),
                value == null ? null : component.points(value));
    }

    private Scored.WeightedPart volume(Component component, Question question) {
        Selection counted = Objects.requireNonNull(component.count());
        long cases = indicators.count(counted, question);
        BigDecimal points =
                component.points(Objects.requireNonNull(component.scale()).points(cases));
        return new Scored.WeightedPart(component, "案件量", "Volume", Long.toString(cases), points);
    }
}
