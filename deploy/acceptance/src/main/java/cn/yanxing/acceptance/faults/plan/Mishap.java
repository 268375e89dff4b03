package cn.yanxing.acceptance.faults.plan;

import cn.yanxing.faults.Act;
import cn.yanxing.faults.FaultPoint;
import cn.yanxing.faults.Poison;
import cn.yanxing.local.Service;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One thing that goes wrong: what, where, for how long. Point, act and poison are there where the kind needs them. */
public record Mishap(
        Kind kind,
        Service service,
        Duration length,
        @Nullable FaultPoint point,
        @Nullable Act act,
        @Nullable Poison poison) {

    static Mishap of(Kind kind, Service service, Duration length) {
        return new Mishap(kind, service, length, null, null, null);
    }

    static Mishap at(FaultPoint point, Act act, Service service) {
        return new Mishap(Kind.FAULT_POINT, service, act.length(), point, act, null);
    }

    static Mishap poison(Poison poison, Service service) {
        return new Mishap(Kind.POISON, service, Duration.ZERO, null, null, poison);
    }

    /** How many processes it ends. */
    public int kills() {
        return act == null || act.kind() == Act.Kind.HALT ? kind.kills() : 0;
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(kind.key()).append(' ').append(service.key());
        if (point != null) words.append(' ').append(point.key());
        if (act != null) words.append(' ').append(act.kind());
        if (poison != null) words.append(' ').append(poison);
        if (!length.isZero()) words.append(' ').append(length.toMillis()).append(" ms");
        return words.toString();
    }
}
