package cn.yanxing.issue.clock;

import cn.yanxing.time.Pause;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The pauses of a clock as text, one a line: {@code 2026-11-23T01:00:00Z/2026-11-23T02:00:00Z}. */
@Converter
class Pauses implements AttributeConverter<List<Pause>, String> {

    @Override
    public String convertToDatabaseColumn(List<Pause> pauses) {
        return pauses.stream().map(pause -> pause.from() + "/" + pause.to()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Pause> convertToEntityAttribute(String text) {
        return text.lines().map(Pauses::pause).toList();
    }

    private static Pause pause(String line) {
        String[] ends = line.split("/", 2);
        return new Pause(Instant.parse(ends[0]), Instant.parse(ends[1]));
    }
}
