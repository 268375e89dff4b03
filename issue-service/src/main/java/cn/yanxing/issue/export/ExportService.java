package cn.yanxing.issue.export;

import cn.yanxing.issue.find.IssueFilter;
import cn.yanxing.issue.find.IssueLists;
import cn.yanxing.issue.find.IssueScan;
import cn.yanxing.issue.sight.Onlooker;
import cn.yanxing.kit.export.Cover;
import cn.yanxing.kit.export.Format;
import cn.yanxing.kit.export.Wording;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets the caller take a list with them: no more than they may see, no more than a file can hold, and it is written down. */
@ApplicationScoped
public class ExportService {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final IssueLists lists;
    private final Covers covers;
    private final Onlooker onlooker;
    private final Register register;
    private final Audit audit;
    private final ExportConfig config;
    private final Clock clock;

    ExportService(
            IssueLists lists,
            Covers covers,
            Onlooker onlooker,
            Register register,
            Audit audit,
            ExportConfig config,
            Clock clock) {
        this.lists = lists;
        this.covers = covers;
        this.onlooker = onlooker;
        this.register = register;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** What the filter finds for this caller at this moment; a row that changes while it is written is told as it is read. */
    @Transactional
    public Export export(IssueFilter filter, Format format, Locale language) {
        Instant now = clock.instant();
        IssueScan scan = lists.scan(filter);
        if (scan.countUpTo(config.rowsMax()) > config.rowsMax())
            throw new Refused("export-too-long", Map.of("rowsMax", config.rowsMax()));
        Wording words = new Wording(language, register.zone());
        Cover cover = covers.of(filter, onlooker.actor(), now, words);
        audit.record(onlooker.actor(), "export", "issues", format.ending(), told(cover));
        String fileName = "issues-" + STAMP.format(now.atZone(words.zone())) + "." + format.ending();
        return new Export(fileName, format, cover, words, scan, config.rowsMax());
    }

    private static String told(Cover cover) {
        return cover.facts().stream()
                .map(fact -> fact.label() + " " + fact.text())
                .collect(Collectors.joining("; "));
    }
}
