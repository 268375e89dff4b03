package cn.yanxing.issue.clock;

import cn.yanxing.time.CountedDay;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The explanation of a deadline as text, a day a line: {@code 2026-11-23 + workday}. */
@Converter
public class CountedDays implements AttributeConverter<List<CountedDay>, String> {

    @Override
    public String convertToDatabaseColumn(List<CountedDay> days) {
        return days.stream()
                .map(day -> day.day() + (day.counted() ? " + " : " - ") + day.reason())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<CountedDay> convertToEntityAttribute(String text) {
        return text.lines().map(CountedDays::day).toList();
    }

    private static CountedDay day(String line) {
        String[] parts = line.split(" ", 3);
        return new CountedDay(LocalDate.parse(parts[0]), parts[1].equals("+"), parts[2]);
    }
}
