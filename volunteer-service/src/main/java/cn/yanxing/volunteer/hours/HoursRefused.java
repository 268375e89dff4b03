package cn.yanxing.volunteer.hours;

import cn.yanxing.kit.problem.Refused;
import java.util.Map;

/** Why minutes were not written into the ledger. */
public final class HoursRefused extends Refused {

    private HoursRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static HoursRefused minuteTwice(ServedTime served) {
        return new HoursRefused("no-minute-twice", Map.of("from", served.from(), "to", served.to()));
    }

    static HoursRefused notYourTeam(String team) {
        return new HoursRefused("not-your-team", Map.of("team", team));
    }
}
