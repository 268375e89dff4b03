package cn.yanxing.issue.indicator;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.register.RegisterEntry.ItemKind;
import cn.yanxing.issue.cases.Scope;
import cn.yanxing.kit.formula.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was really counted: the days, as of when, and whose cases; {@code to} is no more in it. */
public record Counted(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        @Nullable String unit,
        @Nullable String area,
        @Nullable Source source,
        @Nullable ItemKind kind) {

    static Counted of(Period period, Scope scope) {
        return new Counted(
                period.firstDay(),
                period.dayAfter(),
                period.asOf(),
                scope.unit(),
                scope.area(),
                scope.source(),
                scope.kind());
    }
}
