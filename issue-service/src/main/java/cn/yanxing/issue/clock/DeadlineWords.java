package cn.yanxing.issue.clock;

import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.kit.problem.Texts;
import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Course;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** A deadline and how it came about, in the words of the desk and the time of the district. */
public final class DeadlineWords {

    private final BiFunction<String, Map<String, ?>, String> texts;
    private final ZoneId zone;

    /** {@code texts} finds what is said for a code, with its facts filled in. */
    public DeadlineWords(BiFunction<String, Map<String, ?>, String> texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** For papers of the district, whoever prints them. */
    public static DeadlineWords inChinese(ZoneId zone) {
        return in(Locale.SIMPLIFIED_CHINESE, zone);
    }

    static DeadlineWords in(Locale language, ZoneId zone) {
        return new DeadlineWords(
                (code, facts) -> Texts.find(code, language, facts).orElse(code), zone);
    }

    /** {@code 2026年3月2日 09:00}. */
    public String moment(Instant at) {
        return formatted("deadline-moment", at.atZone(zone));
    }

    /** The first stage of the limit and the days that led to its end, then the limit and its days. */
    public String of(Derivation derivation) {
        LimitView limit = derivation.limit();
        String words = text("deadline-from", Map.of("from", moment(derivation.from())));
        if (limit != null && limit.containment() != null) words += first(limit.containment());
        words += limit == null ? text("deadline-bare", Map.of()) : whole(limit);
        return words + counted(derivation.deadline());
    }

    private String first(Course.Stage first) {
        Map<String, String> facts = Map.of(
                "term", term(first.term()), "due", moment(first.deadline().dueAt()));
        return text("deadline-first", facts) + counted(first.deadline());
    }

    private String whole(LimitView limit) {
        String kind = limit.containment() == null ? "deadline-whole" : "deadline-then";
        String season = limit.season() == null ? "" : text("deadline-season", Map.of("season", limit.season()));
        return text(kind, Map.of("term", term(limit.term()), "season", season));
    }

    private String term(Term term) {
        return text("deadline-" + term.unit(), Map.of("count", term.count()));
    }

    /** Days alike that follow each other are taken together. */
    private String counted(Deadline deadline) {
        String days = String.join(text("deadline-and", Map.of()), spans(deadline.days()));
        return (days.isEmpty() ? "" : text("deadline-days", Map.of("days", days)))
                + (deadline.provisional() ? text("deadline-provisional", Map.of()) : "");
    }

    private List<String> spans(List<CountedDay> days) {
        List<String> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i < days.size() && isAlike(days.get(i), days.get(first))) continue;
            spans.add(span(days.get(first), days.get(i - 1)));
            first = i;
        }
        return spans;
    }

    private static boolean isAlike(CountedDay one, CountedDay other) {
        return one.counted() == other.counted() && one.reason().equals(other.reason());
    }

    private String span(CountedDay first, CountedDay last) {
        String days =
                first.equals(last) ? day(first) : text("deadline-span", Map.of("first", day(first), "last", day(last)));
        return text(
                first.counted() ? "deadline-counted" : "deadline-skipped",
                Map.of("days", days, "reason", text("deadline-" + first.reason(), Map.of())));
    }

    private String day(CountedDay one) {
        return formatted("deadline-day", one.day());
    }

    private String formatted(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(text(pattern, Map.of()), Locale.ROOT).format(when);
    }

    private String text(String code, Map<String, ?> facts) {
        return texts.apply(code, facts);
    }
}
