package cn.yanxing.issue.register.table;

import cn.yanxing.contracts.register.RegisterEntry.DaysOfYear;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The season of a filing condition in the cells of its row: a name, its days as {@code 03-01/04-30 11-15/02-20}, a limit. */
final class SeasonCells {

    static final List<String> COLUMNS = List.of("season", "seasonDays", "seasonLimit", "seasonLimitUnit");

    private SeasonCells() {}

    /** The season of a row that gives all of it; nothing for one that gives none, or not enough. */
    static @Nullable Season of(CatalogueRow row) {
        if (row.season() == null || row.seasonDays() == null) return null;
        if (row.seasonLimit() == null || row.seasonLimitUnit() == null) return null;
        List<DaysOfYear> days = days(row.seasonDays());
        return days.isEmpty()
                ? null
                : new Season(row.season(), days, new Term(row.seasonLimit(), row.seasonLimitUnit()));
    }

    static String days(Season season) {
        return season.days().stream().map(DaysOfYear::toString).collect(Collectors.joining(" "));
    }

    /** None where the text does not name days of the year. */
    static List<DaysOfYear> days(String text) {
        try {
            return DaysOfYear.parseAll(text);
        } catch (DateTimeException malformed) {
            return List.of();
        }
    }
}
