package cn.yanxing.issue.register.intake;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.issue.register.Flaw;
import cn.yanxing.issue.register.table.Draft;
import cn.yanxing.issue.register.table.Table;
import cn.yanxing.issue.sheet.Unreadable;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.register.RegisterOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Takes one table of the register, or, with a problem anywhere in it, nothing. A second upload waits for the first, and
 * is told that we are busy where that takes too long.
 */
@ApplicationScoped
public class TableService {

    private final RegisterOwner owner;
    private final IntakeConfig config;
    private final Findings findings;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    TableService(RegisterOwner owner, IntakeConfig config, Findings findings, Audit audit, Caller caller, Clock clock) {
        this.owner = owner;
        this.config = config;
        this.findings = findings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param whole the file is the whole table: what it does not name is ended today
     * @param dryRun says what it would do, and what is wrong, and does nothing
     */
    @Transactional
    public TableOutcome take(Table table, Upload upload, boolean whole, boolean dryRun) {
        Draft draft;
        try {
            draft = Draft.read(table, upload.bytes(), config.bounds());
        } catch (Unreadable e) {
            return findings.of(table, upload.name(), new Flaw(null, null, e.code(), e.facts()));
        }
        Map<String, RegisterEntry> now = owner.heldEntries();
        Found found = Found.in(draft, now, new Terms(whole, today(now), config.gridToleranceMetres()));
        if (!dryRun && found.problems().isEmpty()) put(table, upload, found.plan());
        return findings.of(upload.name(), found);
    }

    private void put(Table table, Upload upload, Plan plan) {
        int changed = owner.put(plan.changed());
        if (changed > 0)
            audit.record(
                    caller.actor(),
                    "register-changed",
                    "register",
                    table.fileName() + ": " + changed + " entries",
                    "import of " + upload.name());
    }

    private LocalDate today(Map<String, RegisterEntry> now) {
        String zone = now.values().stream()
                .filter(District.class::isInstance)
                .map(entry -> ((District) entry).timeZone())
                .sorted()
                .findFirst()
                .orElseThrow(() -> new Refused("register-not-loaded", Map.of()));
        return clock.instant().atZone(ZoneId.of(zone)).toLocalDate();
    }
}
