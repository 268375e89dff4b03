package cn.yanxing.scoring.happening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what happened. */
@ApplicationScoped
public class HappeningService {

    private final Happenings happenings;

    HappeningService(Happenings happenings) {
        this.happenings = happenings;
    }

    public List<Happening> of(Collection<UUID> events) {
        return events.isEmpty() ? List.of() : happenings.of(events.toArray(UUID[]::new));
    }

    public List<Happening> last(@Nullable String unit, int limit) {
        return happenings.last(unit, limit);
    }
}
