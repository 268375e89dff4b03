package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.register.RegisterOwner;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a whole register document, or nothing of it. What it does not mention stays as it is. */
@ApplicationScoped
public class RegisterService {

    private final Register register;
    private final RegisterOwner owner;
    private final Audit audit;
    private final Caller caller;

    RegisterService(Register register, RegisterOwner owner, Audit audit, Caller caller) {
        this.register = register;
        this.owner = owner;
        this.audit = audit;
        this.caller = caller;
    }

    /** A dry run counts what would change and changes nothing. */
    @Transactional
    public RegisterOutcome put(List<JsonNode> document, boolean dryRun) {
        Reading reading = Reading.of(document);
        List<RegisterProblem> problems = new ArrayList<>(reading.problems());
        Codes codes = new Codes(register, reading.entries().values());
        problems.addAll(Checks.of(reading.entries(), codes));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(RegisterProblem::index));
            return new RegisterOutcome(0, 0, problems);
        }
        List<RegisterEntry> entries = List.copyOf(reading.entries().values());
        int changed = owner.put(entries);
        if (dryRun) QuarkusTransaction.setRollbackOnly();
        else if (changed > 0)
            audit.record(caller.actor(), "register-changed", "register", changed + " entries", "import");
        return new RegisterOutcome(changed, entries.size() - changed, List.of());
    }
}
