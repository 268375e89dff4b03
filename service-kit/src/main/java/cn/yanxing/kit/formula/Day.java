package cn.yanxing.kit.formula;

import cn.yanxing.kit.problem.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/** A day that somebody asks for, as {@code 2016-12-01}; it has no zone yet. */
public final class Day {

    private static final int YEAR_MAX = 9999;

    private Day() {}

    /** Refused when no calendar has it, or when it is so far away that the database has no such time. */
    public static LocalDate of(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() > 0 && day.getYear() <= YEAR_MAX) return day;
        } catch (DateTimeException e) {
            throw unknown(text);
        }
        throw unknown(text);
    }

    private static Refused unknown(String text) {
        return new Refused("day-unknown", Map.of("day", text));
    }
}
