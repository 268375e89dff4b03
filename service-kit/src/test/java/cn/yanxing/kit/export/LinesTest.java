package cn.yanxing.kit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinesTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final Cover COVER = new Cover(
            "筛选条件",
            List.of(new Cover.Fact("状态", "全部在办")),
            "问题",
            List.of(new Cover.Heading("编号", 14), new Cover.Heading("描述", 60), new Cover.Heading("时间", 20)),
            "li.na");

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_hundred_thousand_lines_more_keep_no_more_in_memory(Format format) throws IOException {
        try (Lines lines = format.open(OutputStream.nullOutputStream(), COVER)) {
            add(lines, 0, 50_000);
            long early = used();
            add(lines, 50_000, 150_000);

            assertThat(used() - early)
                    .as("bytes kept for 100,000 lines of 1,000")
                    .isLessThan(8 << 20);
        }
    }

    private static void add(Lines lines, int from, int to) throws IOException {
        for (int i = from; i < to; i++) lines.add(List.of("2026-" + i, i + "路面有坑".repeat(100), NOON));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
