package cn.yanxing.issue.duplicate;

import java.time.Duration;
import java.util.Optional;

/**
 * The desk's rule: two sightings may be of one problem when they name the same item of the catalogue, at most so many
 * metres and so much time apart. The score is mostly nearness; from {@code likelyFrom} on the two are called likely
 * the same.
 */
record NearAndRecent(double metresMax, Duration apartMax, double likelyFrom) {

    /** Among open issues the time that has passed tells little: measured, see {@code docs/reports/duplicates.md}. */
    private static final double NEARNESS = 0.8;

    /** Empty when they are not of the same kind, too far or too long apart. */
    Optional<Likeness> compare(Sighting one, Sighting other) {
        if (!one.catalogueItem().equals(other.catalogueItem())) return Optional.empty();
        Duration apart = one.timeTo(other);
        double metres = one.metresTo(other);
        if (apart.compareTo(apartMax) > 0 || metres > metresMax) return Optional.empty();
        double near = 1 - metres / metresMax;
        double recent = 1 - (double) apart.toSeconds() / apartMax.toSeconds();
        double score = NEARNESS * near + (1 - NEARNESS) * recent;
        return Optional.of(new Likeness(metres, apart, score, score >= likelyFrom));
    }
}
