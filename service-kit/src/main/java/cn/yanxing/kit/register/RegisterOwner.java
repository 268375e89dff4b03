package cn.yanxing.kit.register;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.kit.outbox.OutboxRows;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes and publishes the register. Only the service that owns it calls this; the others hear of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RegisterOwner {

    private final OutboxRows outbox;
    private final RegisterCopy copy;

    RegisterOwner(OutboxRows outbox, RegisterCopy copy) {
        this.outbox = outbox;
        this.copy = copy;
    }

    /** Answers how many entries differed from what was there, and hence were written and published. */
    public int put(Collection<? extends RegisterEntry> entries) {
        Map<String, JsonNode> known = copy.bodies();
        List<? extends RegisterEntry> changed = entries.stream()
                .filter(entry -> !WireJson.tree(WireJson.write(entry)).equals(known.get(entry.key())))
                .sorted(Comparator.comparing(RegisterEntry::key))
                .toList();
        changed.forEach(this::publish);
        copy.reloadAfterCommit();
        return changed.size();
    }

    /** Tells every entry that this service has ever told once more, as it stands now, under its next sequence. */
    public void publishAgain() {
        copy.told().forEach(this::publish);
        copy.reloadAfterCommit();
    }

    private void publish(RegisterEntry entry) {
        String type = EventTypes.nameOf(entry.getClass());
        long sequence = outbox.append(EventTypes.REGISTER, entry.key(), type, entry);
        copy.write(entry.key(), type, sequence, WireJson.write(entry));
    }
}
