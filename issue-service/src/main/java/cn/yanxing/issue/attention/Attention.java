package cn.yanxing.issue.attention;

import cn.yanxing.kit.problem.Refused;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often somebody pushed an issue on, and when last. A unit is not urged twice within an hour. */
@Embeddable
public class Attention {
    private static final Duration BETWEEN_URGES = Duration.ofHours(1);

    private int urges;
    private @Nullable Instant urgedAt;
    private int supervisions;
    private @Nullable Instant supervisedAt;

    public Attention() {}

    /** Answers which urge it is. */
    public int urge(Instant now) {
        if (urgedAt != null && now.isBefore(urgedAt.plus(BETWEEN_URGES)))
            throw new Refused("urged-just-now", Map.of("urgedAt", urgedAt));
        urgedAt = now;
        return ++urges;
    }

    /** Answers which supervision it is. */
    public int supervise(Instant now) {
        supervisedAt = now;
        return ++supervisions;
    }

    public AttentionView view() {
        return new AttentionView(urges, urgedAt, supervisions, supervisedAt);
    }
}
