package cn.yanxing.benchmark.report;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The report as a page. */
final class Page {

    private static final String HEAD = """
            # Benchmarks

            Written by `deploy/benchmark/run` from `benchmarks.json`; how each figure is measured stands in
            [deploy/benchmark](../../deploy/benchmark/README.md). Figures are medians, in brackets the lowest and the highest
            round; the limit was measured in turn with them.

            %d cores (%s), %d MiB, %s, JDK %s.

            | | what | figure | limit | ratio | aim | reached | rounds | measured |
            |---|---|---|---|---|---|---|---|---|
            """;

    private Page() {}

    static String of(Report report) {
        Machine machine = report.machine();
        StringBuilder page = new StringBuilder(HEAD.formatted(
                machine.cores(), machine.processor(), machine.memoryMiB(), machine.system(), machine.jdk()));
        report.rows().forEach(row -> page.append(line(row)));
        String remarks = remarks(report);
        return remarks.isEmpty() ? page.toString() : page + "\n" + remarks;
    }

    private static String line(Row row) {
        return "| %s | %s | %s %s (%s-%s) | %s | %s | %s | %s | %d | %s, %s |\n"
                .formatted(
                        row.id(),
                        row.name(),
                        plain(row.value()),
                        row.unit(),
                        plain(row.range().get(0)),
                        plain(row.range().get(1)),
                        orNothing(row.limit()),
                        orNothing(row.ratio()),
                        aim(row),
                        reached(row.reached()),
                        row.rounds(),
                        row.commit(),
                        row.at().truncatedTo(ChronoUnit.MINUTES));
    }

    private static String aim(Row row) {
        if (row.aimOf() == null || row.aim() == null) return "";
        return switch (row.aimOf()) {
            case RATIO_AT_LEAST -> "ratio ≥ " + plain(row.aim());
            case VALUE_AT_LEAST -> "≥ " + plain(row.aim());
            case VALUE_AT_MOST -> "≤ " + plain(row.aim());
        };
    }

    private static String reached(@Nullable Boolean reached) {
        if (reached == null) return "";
        return reached ? "yes" : "**no**";
    }

    private static String remarks(Report report) {
        StringBuilder remarks = new StringBuilder();
        for (Row row : report.rows())
            if (!row.remark().isEmpty()) remarks.append("- %s, %s: %s\n".formatted(row.id(), row.name(), row.remark()));
        return remarks.toString();
    }

    private static String orNothing(@Nullable Double number) {
        return number == null ? "" : plain(number);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
