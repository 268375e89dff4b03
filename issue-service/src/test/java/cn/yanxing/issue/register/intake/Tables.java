package cn.yanxing.issue.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.register.table.Draft;
import cn.yanxing.issue.register.table.Table;
import cn.yanxing.issue.register.table.TableExport;
import cn.yanxing.issue.sheet.Bounds;
import cn.yanxing.issue.sheet.Unreadable;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.wire.WireJson;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables held against Testonia's register without a server. */
final class Tables {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Bounds BOUNDS = new Bounds(20_000, 96L * 1024 * 1024);

    private Tables() {}

    static Map<String, RegisterEntry> testonia() {
        return byKey(TestRegister.entries());
    }

    static Map<String, RegisterEntry> byKey(Collection<? extends RegisterEntry> entries) {
        return entries.stream().collect(Collectors.toMap(RegisterEntry::key, Function.identity()));
    }

    static Found part(Table table, String content, Map<String, RegisterEntry> now) {
        return found(table, content.getBytes(UTF_8), now, false);
    }

    static Found whole(Table table, String content, Map<String, RegisterEntry> now) {
        return found(table, content.getBytes(UTF_8), now, true);
    }

    static Found found(Table table, byte[] content, Map<String, RegisterEntry> now, boolean whole) {
        try {
            return Found.in(Draft.read(table, content, BOUNDS), now, new Terms(whole, TODAY, 1));
        } catch (Unreadable e) {
            throw new IllegalStateException(e.code(), e);
        }
    }

    /** The register as it stands once the table is in. */
    static Map<String, RegisterEntry> after(Found found) {
        return byKey(found.plan().after());
    }

    /** The table as the register has it, as a file. */
    static String file(Table table, Map<String, RegisterEntry> now) {
        List<RegisterEntry> entries = now.values().stream().filter(table::holds).toList();
        return table.isDrawn()
                ? WireJson.write(TableExport.geoJson(
                        entries.stream().map(RegisterEntry.Grid.class::cast).toList()))
                : TableExport.csv(table, entries);
    }

    /** {@code 3 unit unit-unknown}, by row and column. */
    static List<String> told(List<Flaw> flaws) {
        Map<String, String> sorted = new TreeMap<>();
        flaws.forEach(flaw -> {
            String told = (flaw.row() == null ? "" : flaw.row() + " ")
                    + (flaw.field() == null ? "" : flaw.field() + " ")
                    + flaw.code();
            sorted.put((flaw.row() == null ? "000" : String.format("%03d", flaw.row())) + told, told);
        });
        return List.copyOf(sorted.values());
    }
}
