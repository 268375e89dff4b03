package cn.yanxing.issue.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.time.CountedDay;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {
    private static final ZoneId HENGYANG = ZoneId.of("Asia/Shanghai");

    @Test
    void days_alike_are_told_together_and_make_up_workdays_and_holidays_by_name() {
        Sheet sheet = sheet(
                new Sheet.Term(3, LimitUnit.WORKING_DAY),
                false,
                day("2026-09-29", true, "workday"),
                day("2026-09-30", true, "workday"),
                day("2026-10-01", false, "holiday"),
                day("2026-10-02", false, "holiday"),
                day("2026-10-10", true, "make-up"));

        assertThat(DeadlineWords.derivation(sheet, HENGYANG))
                .isEqualTo("自2026年9月28日 17:30交办，时限3个工作日。" + "计算过程：9月29日至9月30日工作日计入；10月1日至10月2日节假日不计；10月10日调休上班计入。");
    }

    @Test
    void a_year_without_its_calendar_is_called_provisional() {
        Sheet sheet = sheet(null, true, day("2027-01-04", true, "workday"));

        assertThat(DeadlineWords.derivation(sheet, HENGYANG))
                .endsWith("该年度工作日历尚未公布，期限为暂定。")
                .doesNotContain("时限");
    }

    private static CountedDay day(String day, boolean counted, String reason) {
        return new CountedDay(LocalDate.parse(day), counted, reason);
    }

    private static Sheet sheet(Sheet.@Nullable Term term, boolean provisional, CountedDay... days) {
        Deadline deadline = new Deadline(Instant.parse("2026-10-10T10:30:00Z"), provisional, List.of(days));
        Instant handedOver = Instant.parse("2026-09-28T09:30:00Z");
        return new Sheet("2026-000001-1", 1, null, "dept-roads", "请修补", handedOver, deadline, term, false);
    }
}
