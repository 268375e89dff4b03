package cn.yanxing.scoring.ledger;

import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.outbox.OutboxBatch;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.scoring.casebook.CaseKey;
import cn.yanxing.scoring.casebook.MovedCase;
import cn.yanxing.scoring.scheme.SchemeService;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the score ledger: settles cases, and answers what stands in it. */
@ApplicationScoped
public class LedgerService {

    private static final int RECOUNT_SECONDS = 900;

    private final Ledger ledger;
    private final Recount recount;
    private final SchemeService schemes;
    private final Outbox outbox;
    private final Clock clock;

    LedgerService(Ledger ledger, Recount recount, SchemeService schemes, Outbox outbox, Clock clock) {
        this.ledger = ledger;
        this.recount = recount;
        this.schemes = schemes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Brings the ledger into line with what each case deserves; what is told of it names the event that moved the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(List<MovedCase> moved) {
        Map<CaseKey, List<Entry>> standing =
                ledger.ofCases(moved.stream().map(one -> one.file().key()).toList());
        List<Settled> settled = moved.stream()
                .map(one -> settle(one, standing.getOrDefault(one.file().key(), List.of())))
                .filter(one -> !one.rows().isEmpty())
                .toList();
        if (!settled.isEmpty()) write(settled);
    }

    private record Settled(MovedCase moved, List<Entry> rows) {}

    private Settled settle(MovedCase moved, List<Entry> ofCase) {
        List<Mark> deserved = Marks.of(moved.file(), schemes::at);
        return new Settled(moved, Settlement.of(deserved, ofCase, moved.by().id(), clock.instant()));
    }

    private void write(List<Settled> settled) {
        ledger.takePen();
        ledger.append(settled.stream().flatMap(one -> one.rows().stream()).toList());
        OutboxBatch told = outbox.batch();
        settled.forEach(one -> one.moved().by().because(() -> one.rows().forEach(row -> told.add(row.posted()))));
        told.append();
    }

    /** Counts everything again beside the ledger, as of one moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = RECOUNT_SECONDS)
    public Recounted recount() {
        return recount.run();
    }

    public PostedEntry entry(String id) {
        return ledger.entry(id).orElseThrow(() -> new NotFound("entry", id));
    }

    public List<PostedEntry> ofUnit(String unit, long before, int limit) {
        return ledger.ofUnit(unit, before, limit);
    }

    public List<PostedEntry> postedOn(Collection<UUID> events) {
        return ledger.postedOn(events.toArray(UUID[]::new));
    }

    public List<RuleTotal> totalsOf(String unit) {
        return ledger.totalsOf(unit);
    }

    public List<UnitTotal> totals() {
        return ledger.totals();
    }
}
