package cn.yanxing.hotline.limit;

import cn.yanxing.time.CountedDay;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The derivation of a deadline as people read it in the database: {@code 2026-02-14 + make-up}, a line per day. */
@Converter
class DaysAsText implements AttributeConverter<List<CountedDay>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<CountedDay> days) {
        if (days == null) return "";
        return days.stream()
                .map(day -> day.day() + (day.counted() ? " + " : " - ") + day.reason())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<CountedDay> convertToEntityAttribute(@Nullable String text) {
        return text == null ? List.of() : text.lines().map(DaysAsText::day).toList();
    }

    private static CountedDay day(String line) {
        LocalDate day = LocalDate.parse(line.substring(0, 10));
        return new CountedDay(day, line.charAt(11) == '+', line.substring(13));
    }
}
