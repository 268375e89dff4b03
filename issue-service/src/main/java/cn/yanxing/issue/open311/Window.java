package cn.yanxing.issue.open311;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when to when, both included, in whole seconds as they are written. At most 90 days: none given means the last 90,
 * one given puts the other 90 days away.
 */
public record Window(Instant start, Instant end) {

    private static final Duration LONGEST = Duration.ofDays(90);

    /** The W3C subset of ISO 8601; the zone must be said. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d([.]\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    /** Of {@code start_date} and {@code end_date}. */
    public static Window of(Params asked, Instant now) {
        @Nullable Instant start = moment(asked, "start_date").orElse(null);
        @Nullable Instant end = moment(asked, "end_date").orElse(null);
        if (end == null) end = start == null ? now.truncatedTo(ChronoUnit.SECONDS) : start.plus(LONGEST);
        if (start == null) start = end.minus(LONGEST);
        if (end.isBefore(start)) throw Fault.DATES_REVERSED.refused();
        if (Duration.between(start, end).compareTo(LONGEST) > 0) throw Fault.SPAN_TOO_LONG.refused();
        return new Window(start, end);
    }

    /** What was in the last second, too, which is written as {@code end}. */
    public Instant before() {
        return end.plusSeconds(1);
    }

    /** A plus that nobody encoded arrives as a blank. */
    public static Optional<Instant> moment(Params asked, String name) {
        return asked.text(name).map(text -> text.replace(' ', '+')).map(text -> {
            try {
                if (!MOMENT.matcher(text).matches()) throw notADate(name);
                return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
            } catch (DateTimeException e) {
                throw notADate(name);
            }
        });
    }

    /** To the second, with the zone's offset: {@code 2026-11-23T16:44:10+08:00}. */
    public static String written(Instant moment, ZoneId zone) {
        return WRITTEN.format(moment.atZone(zone));
    }

    private static Open311Refused notADate(String name) {
        return new Open311Refused(List.of(Fault.NOT_A_DATE.of(name)));
    }
}
