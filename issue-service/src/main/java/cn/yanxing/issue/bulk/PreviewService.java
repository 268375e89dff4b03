package cn.yanxing.issue.bulk;

import cn.yanxing.issue.bulk.BulkPreview.Candidate;
import cn.yanxing.issue.find.IssueFilter;
import cn.yanxing.issue.find.IssueLists;
import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.issue.report.ReportService;
import cn.yanxing.issue.report.Standing;
import cn.yanxing.kit.problem.Words;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says beforehand to which issues an act is open, as the page of each of them would. */
@ApplicationScoped
public class PreviewService {

    private final ReportService reports;
    private final IssueLists lists;
    private final Words words;

    PreviewService(ReportService reports, IssueLists lists, Words words) {
        this.reports = reports;
        this.lists = lists;
        this.words = words;
    }

    /** Of the issues named, in their order. */
    public BulkPreview of(String act, List<UUID> issues) {
        return preview(act, issues.stream().distinct().toList(), false);
    }

    /** Of what the filter finds, the newest first, as many as one bulk takes. */
    public BulkPreview of(String act, IssueFilter filter) {
        Page<IssueRow> found = lists.page(filter, null, Bulk.ISSUES_MAX);
        return preview(act, found.items().stream().map(IssueRow::id).toList(), found.next() != null);
    }

    private BulkPreview preview(String act, List<UUID> ids, boolean more) {
        Map<UUID, Standing> seen =
                reports.standings(ids).stream().collect(Collectors.toMap(Standing::id, Function.identity()));
        return BulkPreview.of(ids.stream().map(id -> row(act, id, seen.get(id))).toList(), more);
    }

    private Candidate row(String act, UUID id, @Nullable Standing issue) {
        if (issue == null) return new Candidate(id, null, null, null, told("not-found", Map.of("kind", "issue")));
        Told why = issue.acts().contains(act)
                ? null
                : told("act-not-open", Map.of("number", issue.number(), "status", issue.status()));
        return new Candidate(id, issue.number(), issue.status(), issue.version(), why);
    }

    private Told told(String code, Map<String, ?> facts) {
        return new Told(code, words.of(code, facts));
    }
}
