package cn.yanxing.issue.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Course;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {
    private static final ZoneId HENGYANG = ZoneId.of("Asia/Shanghai");
    private static final Instant HANDED_OVER = Instant.parse("2026-09-28T09:30:00Z");
    private static final Term THREE_DAYS = new Term(3, LimitUnit.WORKING_DAY);
    private static final Course.Stage WITHIN_AN_HOUR = new Course.Stage(
            new Term(1, LimitUnit.URGENT_HOUR),
            new Deadline(HANDED_OVER.plusSeconds(3600), false, List.of(day("2026-09-28", true, "calendar-day"))));

    @Test
    void days_alike_are_told_together_and_make_up_workdays_and_holidays_by_name() {
        assertThat(inChinese(
                        new LimitView(THREE_DAYS, null, null),
                        false,
                        day("2026-09-29", true, "workday"),
                        day("2026-09-30", true, "workday"),
                        day("2026-10-01", false, "holiday"),
                        day("2026-10-02", false, "holiday"),
                        day("2026-10-10", true, "make-up")))
                .isEqualTo("自2026年9月28日 17:30交办，时限3个工作日。" + "计算过程：9月29日至9月30日工作日计入；10月1日至10月2日节假日不计；10月10日调休上班计入。");
    }

    @Test
    void a_year_without_its_calendar_is_called_provisional() {
        assertThat(inChinese(null, true, day("2027-01-04", true, "workday")))
                .isEqualTo("自2026年9月28日 17:30交办。计算过程：1月4日工作日计入。该年度工作日历尚未公布，期限为暂定。");
    }

    @Test
    void a_limit_of_two_stages_tells_of_both() {
        LimitView staged = new LimitView(THREE_DAYS, null, WITHIN_AN_HOUR);

        assertThat(inChinese(staged, false, day("2026-09-29", true, "workday")))
                .isEqualTo("自2026年9月28日 17:30交办，1个紧急工作时（昼夜连续）内（2026年9月28日 18:30前）控制险情。"
                        + "计算过程：9月28日自然日计入。此后时限3个工作日。计算过程：9月29日工作日计入。");
        assertThat(in(Locale.ENGLISH, staged, false, day("2026-09-29", true, "workday")))
                .isEqualTo("Handed over 2026-09-28 17:30; danger to be contained within 1 hour(s) around the clock,"
                        + " by 2026-09-28 18:30. Counted: 09-28 yes (calendar day)."
                        + " Then the limit is 3 working day(s). Counted: 09-29 yes (workday).");
    }

    @Test
    void a_season_that_chose_the_limit_is_named() {
        LimitView seasonal = new LimitView(THREE_DAYS, "种植季节", null);

        assertThat(inChinese(seasonal, false)).isEqualTo("自2026年9月28日 17:30交办，按种植季节时限3个工作日。");
        assertThat(in(Locale.ENGLISH, seasonal, false))
                .isEqualTo("Handed over 2026-09-28 17:30; the limit is 3 working day(s) as in the season 种植季节.");
    }

    private static CountedDay day(String day, boolean counted, String reason) {
        return new CountedDay(LocalDate.parse(day), counted, reason);
    }

    private static String inChinese(@Nullable LimitView limit, boolean provisional, CountedDay... days) {
        return in(Locale.SIMPLIFIED_CHINESE, limit, provisional, days);
    }

    private static String in(Locale language, @Nullable LimitView limit, boolean provisional, CountedDay... days) {
        Deadline deadline = new Deadline(Instant.parse("2026-10-10T10:30:00Z"), provisional, List.of(days));
        return DeadlineWords.in(language, HENGYANG).of(new Derivation(HANDED_OVER, limit, deadline));
    }
}
