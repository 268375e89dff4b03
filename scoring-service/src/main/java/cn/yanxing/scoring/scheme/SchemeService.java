package cn.yanxing.scoring.scheme;

import cn.yanxing.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The published schemes, oldest first; they come with the program and are read once. */
@ApplicationScoped
public class SchemeService {

    private final List<Scheme> published = SchemeFile.published();

    /** The scheme that holds at a moment, or none before the first. */
    public Optional<Scheme> at(Instant moment) {
        return published.stream()
                .filter(scheme -> !scheme.effectiveFrom().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    public Scheme current() {
        return published.get(published.size() - 1);
    }

    /** The scheme that an entry names. */
    public Scheme scheme(String id) {
        return published.stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("scheme", id));
    }
}
