package cn.yanxing.issue.number;

import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Gives out {@code 2026-000123}: counted per year of the district's time zone, under a row lock, so never twice. */
@ApplicationScoped
public class Numbers {

    private static final String TAKE = """
            INSERT INTO issue_number AS n (year, last) VALUES (?, ?)
            ON CONFLICT (year) DO UPDATE SET last = n.last + excluded.last
            RETURNING last
            """;

    private final Database database;
    private final Register register;

    Numbers(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    public String next(Instant reportedAt) {
        int year = yearOf(reportedAt);
        return format(year, firstOf(year, 1));
    }

    /** Takes {@code count} numbers of a year at once and answers the first. */
    public int firstOf(int year, int count) {
        int last = database.row(TAKE, row -> row.getInt(1), year, count).orElseThrow();
        return last - count + 1;
    }

    public int yearOf(Instant reportedAt) {
        return reportedAt.atZone(register.zone()).getYear();
    }

    public static String format(int year, int number) {
        return "%d-%06d".formatted(year, number);
    }
}
