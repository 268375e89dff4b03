package cn.yanxing.issue.importing;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.importing.ImportOutcome.Refusal;
import cn.yanxing.issue.number.Numbers;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Takes chunks of an older system's issues. A chunk sent again, or in another cut, brings nothing in twice. */
@ApplicationScoped
public class ImportService {

    private static final int ID_LENGTH = 200;

    private final PastReader reader;
    private final PastIssues past;
    private final PastHistory history;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Register register;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ImportService(
            PastReader reader,
            PastIssues past,
            PastHistory history,
            Numbers numbers,
            Outbox outbox,
            Register register,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.reader = reader;
        this.past = past;
        this.history = history;
        this.numbers = numbers;
        this.outbox = outbox;
        this.register = register;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public ImportOutcome take(String source, List<ImportRow> rows) {
        if (!register.isLoaded()) throw new Refused("register-not-loaded", Map.of());
        Chunk chunk = read(source, rows);
        List<String> given = numbersFor(chunk.issues);
        past.addIssues(chunk.issues, given);
        history.add(source, chunk.issues);
        past.remember(source, clock.instant(), chunk.issues, chunk.refused);
        outbox.append(told(chunk.issues, given));
        audit.record(caller.actor(), "issues-imported", "import", source, chunk.issues.size() + " rows");
        List<Refusal> refusals = new ArrayList<>(chunk.nameless);
        chunk.refused.forEach((id, reason) -> refusals.add(new Refusal(id, reason)));
        return new ImportOutcome(chunk.issues.size(), chunk.already, refusals);
    }

    /** A chunk as it was understood; a row without an id of its own is refused, but cannot be remembered. */
    private static final class Chunk {
        private final List<PastIssue> issues = new ArrayList<>();
        private final Map<String, String> refused = new LinkedHashMap<>();
        private final List<Refusal> nameless = new ArrayList<>();
        private int already;
    }

    private Chunk read(String source, List<ImportRow> rows) {
        String[] ids = rows.stream()
                .map(ImportRow::externalId)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        Set<String> in = past.alreadyIn(source, ids);
        Chunk chunk = new Chunk();
        for (ImportRow row : rows) {
            String id = row.externalId();
            if (id == null || id.isBlank()) chunk.nameless.add(new Refusal("", "external-id-missing"));
            else if (id.length() > ID_LENGTH)
                chunk.nameless.add(new Refusal(id.substring(0, ID_LENGTH), "external-id-too-long"));
            else if (in.contains(id)) chunk.already++;
            else if (read(source, row, id, chunk)) in.add(id);
        }
        return chunk;
    }

    private boolean read(String source, ImportRow row, String id, Chunk chunk) {
        try {
            chunk.issues.add(reader.read(source, row));
            chunk.refused.remove(id);
            return true;
        } catch (RowRefused e) {
            chunk.refused.put(id, e.code());
            return false;
        }
    }

    /** In the chunk's order; the numbers of a year are taken at once. */
    private List<String> numbersFor(List<PastIssue> issues) {
        Map<Integer, Integer> perYear = new TreeMap<>();
        issues.forEach(issue -> perYear.merge(numbers.yearOf(issue.requestedAt()), 1, Integer::sum));
        Map<Integer, Integer> next = new HashMap<>();
        perYear.forEach((year, count) -> next.put(year, numbers.firstOf(year, count)));
        return issues.stream()
                .map(issue -> {
                    int year = numbers.yearOf(issue.requestedAt());
                    return Numbers.format(year, next.merge(year, 1, Integer::sum) - 1);
                })
                .toList();
    }

    private static List<IssueEvent> told(List<PastIssue> issues, List<String> given) {
        List<IssueEvent> events = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) events.addAll(issues.get(i).told(given.get(i)));
        return events;
    }
}
