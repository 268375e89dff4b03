package cn.yanxing.issue.rating;

import cn.yanxing.kit.problem.Refused;
import java.time.LocalDate;
import java.util.Map;

/** Why a rating is not taken; the texts stand in {@code refusals.properties}. */
public final class RatingRefused extends Refused {

    private RatingRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** For what is not finished, or ended without being handled. */
    public static RatingRefused notClosed(String status) {
        return new RatingRefused("rating-of-what-is-not-closed", Map.of("status", status));
    }

    /** For a closing whose time for words is over. */
    public static RatingRefused tooLate(LocalDate lastDay) {
        return new RatingRefused("rating-too-late", Map.of("lastDay", lastDay));
    }
}
