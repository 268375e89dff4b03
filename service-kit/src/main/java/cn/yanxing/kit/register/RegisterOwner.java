package cn.yanxing.kit.register;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.kit.outbox.OutboxRows;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /**
     * The entries by their keys, as they stand now and until this transaction is over: whoever else asks waits for it, so
     * that what was checked is what is changed.
     */
    public Map<String, RegisterEntry> heldEntries() {
        copy.hold();
        return copy.all().stream().collect(Collectors.toMap(RegisterEntry::key, entry -> entry));
    }

    /** Answers how many entries differed from what was there, and hence were written and published. */
    public int put(Collection<? extends RegisterEntry> entries) {
        Map<String, JsonNode> known = copy.bodies();
        return publish(entries.stream()
                .filter(entry -> !WireJson.tree(WireJson.write(entry)).equals(known.get(entry.key())))
                .toList());
    }

    /** Tells every entry that this service has ever told once more, as it stands now, under its next sequence. */
    public void publishAgain() {
        publish(copy.told());
    }

    /** In the order of their keys, so that two who publish do not wait for each other. */
    @CanIgnoreReturnValue
    private int publish(Collection<? extends RegisterEntry> entries) {
        SortedMap<String, RegisterEntry> byKey = new TreeMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        if (!byKey.isEmpty()) {
            outbox.append(EventTypes.REGISTER, byKey);
            copy.writeTold(byKey.values());
        }
        copy.reloadAfterCommit();
        return byKey.size();
    }
}
