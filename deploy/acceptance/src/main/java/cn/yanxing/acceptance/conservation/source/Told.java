package cn.yanxing.acceptance.conservation.source;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic without its body, which is known by its MD5 (written as a UUID, as PostgreSQL's
 * {@code md5(…)::uuid} does). One without a key, an id or a sequence has nulls and 0 there.
 */
public record Told(
        String topic,
        int partition,
        long offset,
        @Nullable UUID id,
        @Nullable String key,
        long sequence,
        String type,
        String source,
        UUID digest) {

    /** Whether it says which event it is and where in its key's order it stands. */
    public boolean isReadable() {
        return id != null && key != null && sequence > 0;
    }

    /** Whether this is the same event told with the same words. */
    public boolean isSameAs(Told other) {
        return sequence == other.sequence
                && digest.equals(other.digest)
                && type.equals(other.type)
                && Objects.equals(key, other.key)
                && Objects.equals(id, other.id);
    }

    /** Topic, partition and offset. */
    public String place() {
        return topic + "[" + partition + "]@" + offset;
    }
}
