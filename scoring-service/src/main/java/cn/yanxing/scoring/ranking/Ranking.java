package cn.yanxing.scoring.ranking;

import cn.yanxing.scoring.words.Points;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Competition ranking inside each league: 1, 2, 2, 4 on the score rounded to 0.01. Who has no entries is listed
 * after the others without a rank. The order in which the units come in does not matter.
 */
final class Ranking {

    private static final Comparator<Contender> AS_LISTED = Comparator.comparing(Contender::league)
            .thenComparing(contender -> contender.entries() == 0)
            .thenComparing(contender -> Points.ranked(contender.score()), Comparator.reverseOrder())
            .thenComparing(Contender::unit);

    private Ranking() {}

    /** A unit with its rank, or without one. */
    record Place(@Nullable Integer rank, Contender contender) {}

    static List<Place> of(List<Contender> contenders) {
        return contenders.stream()
                .sorted(AS_LISTED)
                .map(contender -> new Place(rank(contender, contenders), contender))
                .toList();
    }

    private static @Nullable Integer rank(Contender one, List<Contender> all) {
        if (one.entries() == 0) return null;
        long better = all.stream()
                .filter(other -> other.entries() > 0 && other.league().equals(one.league()))
                .filter(other -> Points.ranked(other.score()).compareTo(Points.ranked(one.score())) > 0)
                .count();
        return Math.toIntExact(better + 1);
    }
}
