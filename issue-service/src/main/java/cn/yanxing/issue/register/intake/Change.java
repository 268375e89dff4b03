package cn.yanxing.issue.register.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or would become, of one entry.
 *
 * @param row where it stands in the file; null for one that is ended because a whole file does not name it
 * @param fields those that differ from what the register has
 */
public record Change(
        @Nullable Integer row,
        Kind kind,
        String code,
        @Nullable String name,
        List<String> fields) {

    /** An ended entry that comes back is changed, in {@code endedOn}. */
    public enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }

    public Change {
        fields = List.copyOf(fields);
    }
}
