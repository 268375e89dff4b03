package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
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

    /** The whole file with this event in it, or nothing if the event was filed before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CaseFile> enter(Received<? extends DomainEvent> heard) {
        CaseKey key = CaseKey.of(heard.event());
        return casebook.enter(key, heard) ? Optional.of(file(key)) : Optional.empty();
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
