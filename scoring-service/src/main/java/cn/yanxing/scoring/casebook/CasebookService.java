package cn.yanxing.scoring.casebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Files events by case and opens the files again. */
@ApplicationScoped
public class CasebookService {

    private static final int CASES_AT_ONCE = 500;

    private static final CaseKey BEFORE_ALL = new CaseKey(CaseKind.ERRAND, new UUID(0, 0)); // the first kind by name

    private final Casebook casebook;

    CasebookService(Casebook casebook) {
        this.casebook = casebook;
    }

    /** Files what was not filed before, and answers the cases that it moved; they are locked to the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MovedCase> enter(List<Received<? extends DomainEvent>> heard) {
        Map<CaseKey, List<Received<? extends DomainEvent>>> byCase =
                heard.stream().collect(groupingBy(one -> CaseKey.of(one.event()), TreeMap::new, toList()));
        List<MovedCase> moved = casebook.open(List.copyOf(byCase.keySet())).stream()
                .map(file -> MovedCase.of(file, byCase.getOrDefault(file.key(), List.of())))
                .filter(MovedCase::hasMoved)
                .toList();
        casebook.enter(moved.stream().flatMap(one -> one.news().stream()).toList());
        return moved;
    }

    public CaseFile file(CaseKey key) {
        return new CaseFile(key, casebook.eventsOf(key));
    }

    public Optional<CaseEvent> event(UUID id) {
        return casebook.event(id);
    }

    /** Opens every file, one after the other. */
    public void each(Consumer<CaseFile> reader) {
        List<CaseFile> files = casebook.filesAfter(BEFORE_ALL, CASES_AT_ONCE);
        while (!files.isEmpty()) {
            files.forEach(reader);
            files = casebook.filesAfter(files.get(files.size() - 1).key(), CASES_AT_ONCE);
        }
    }
}
