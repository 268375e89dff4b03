package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.problem.Words;
import cn.yanxing.kit.register.RegisterOwner;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a whole register document, or nothing of it. What it does not mention stays as it is. */
@ApplicationScoped
public class RegisterService {

    private final RegisterOwner owner;
    private final Audit audit;
    private final Caller caller;
    private final Words words;

    RegisterService(RegisterOwner owner, Audit audit, Caller caller, Words words) {
        this.owner = owner;
        this.audit = audit;
        this.caller = caller;
        this.words = words;
    }

    /** A dry run counts what would change and changes nothing. */
    @Transactional
    public RegisterOutcome put(List<JsonNode> document, boolean dryRun) {
        Reading reading = Reading.of(document);
        Map<String, RegisterEntry> after = new HashMap<>(owner.heldEntries());
        reading.entries().values().forEach(entry -> after.put(entry.key(), entry));
        List<Flaw> flaws = new ArrayList<>(reading.flaws());
        flaws.addAll(Checks.of(reading.entries(), new Codes(after.values())));
        if (!flaws.isEmpty()) return new RegisterOutcome(0, 0, problems(flaws));
        List<RegisterEntry> entries = List.copyOf(reading.entries().values());
        int changed = owner.put(entries);
        if (dryRun) QuarkusTransaction.setRollbackOnly();
        else if (changed > 0)
            audit.record(caller.actor(), "register-changed", "register", changed + " entries", "import");
        return new RegisterOutcome(changed, entries.size() - changed, List.of());
    }

    private List<RegisterProblem> problems(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new RegisterProblem(
                        flaw.row() == null ? 0 : flaw.row(), flaw.code(), words.of(flaw.code(), flaw.facts())))
                .sorted(Comparator.comparingInt(RegisterProblem::index))
                .toList();
    }
}
