package cn.yanxing.volunteer.errand;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.Map;

/** Why an act on an errand was refused although its life cycle would allow it. */
final class ErrandRefused extends Refused {

    private ErrandRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static ErrandRefused full(int people) {
        return new ErrandRefused("errand-full", Map.of("people", people));
    }

    static ErrandRefused alreadyAccepted() {
        return new ErrandRefused("errand-already-accepted", Map.of());
    }

    static ErrandRefused notAccepted() {
        return new ErrandRefused("errand-not-accepted-by-you", Map.of());
    }

    static ErrandRefused tooLate(Instant neededBy) {
        return new ErrandRefused("needed-by-passed", Map.of("neededBy", neededBy));
    }

    static ErrandRefused alreadyCheckedIn() {
        return new ErrandRefused("already-checked-in", Map.of());
    }

    static ErrandRefused checkedInElsewhere(String number) {
        return new ErrandRefused("checked-in-elsewhere", Map.of("number", number));
    }

    static ErrandRefused notCheckedIn() {
        return new ErrandRefused("not-checked-in", Map.of());
    }

    static ErrandRefused wrongCode() {
        return new ErrandRefused("check-in-code-wrong", Map.of());
    }

    static ErrandRefused notTheirsToComplete() {
        return new ErrandRefused("completion-by-attendee-or-team-leader", Map.of());
    }

    static ErrandRefused nobodyAttended() {
        return new ErrandRefused("nobody-attended", Map.of());
    }

    static ErrandRefused kindUnknown(String kind) {
        return new ErrandRefused("errand-kind-unknown", Map.of("kind", kind));
    }

    static ErrandRefused outsideTheDistrict() {
        return new ErrandRefused("place-outside-the-district", Map.of());
    }

    static ErrandRefused notTheirsToCancel() {
        return new ErrandRefused("cancellation-by-asker-or-dispatcher", Map.of());
    }
}
