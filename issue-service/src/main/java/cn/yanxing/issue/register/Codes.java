package cn.yanxing.issue.register;

import cn.yanxing.contracts.register.RegisterEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What entries may refer to once a change is in: a live one to what lives, an ended one to whatever there was. */
public final class Codes {

    private final Set<String> all = new HashSet<>();
    private final Set<String> live = new HashSet<>();

    public Codes(Collection<? extends RegisterEntry> after) {
        for (RegisterEntry entry : after) {
            all.add(entry.key());
            if (Ending.of(entry).isEmpty()) live.add(entry.key());
        }
    }

    boolean has(RegisterEntry by, Reference reference) {
        return (Ending.of(by).isEmpty() ? live : all).contains(reference.key());
    }

    public boolean isLive(RegisterEntry entry) {
        return live.contains(entry.key());
    }
}
