package cn.yanxing.issue.handover;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sheet's deadline and how it came about, in the words of the desk and the time of the district. */
public final class DeadlineWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private static final Map<String, String> REASONS = Map.of(
            "workday", "工作日",
            "make-up", "调休上班",
            "calendar-day", "自然日",
            "weekend", "周末",
            "holiday", "节假日",
            "after-hours", "下班以后",
            "paused", "暂停计时");

    private DeadlineWords() {}

    /** {@code 2026年3月2日 09:00}. */
    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** The limit, then the days that led to its end, those alike that follow each other taken together. */
    static String derivation(Sheet sheet, ZoneId zone) {
        Deadline deadline = sheet.deadline();
        String limit = sheet.term() == null ? "" : "，时限" + limit(sheet.term());
        String days = String.join("；", spans(deadline.days()));
        return "自" + moment(sheet.handedOverAt(), zone) + "交办" + limit + "。"
                + (days.isEmpty() ? "" : "计算过程：" + days + "。")
                + (deadline.provisional() ? "该年度工作日历尚未公布，期限为暂定。" : "");
    }

    private static String limit(Sheet.Term term) {
        return term.count() + words(term.unit());
    }

    private static String words(LimitUnit unit) {
        return switch (unit) {
            case URGENT_HOUR -> "个紧急工作时（昼夜连续）";
            case WORKING_HOUR -> "个工作时";
            case WORKING_DAY -> "个工作日";
            case CALENDAR_DAY -> "个自然日";
        };
    }

    private static List<String> spans(List<CountedDay> days) {
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

    private static String span(CountedDay first, CountedDay last) {
        String days = first.equals(last) ? day(first.day()) : day(first.day()) + "至" + day(last.day());
        return days + REASONS.getOrDefault(first.reason(), first.reason()) + (first.counted() ? "计入" : "不计");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
