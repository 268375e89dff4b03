package cn.yanxing.faults.agent;

import cn.yanxing.faults.FaultPoint;
import cn.yanxing.kit.inbox.Inbound;
import cn.yanxing.kit.problem.Refused;
import java.util.List;
import java.util.Map;
import net.bytebuddy.asm.Advice;

/** Code that is copied into the kit's methods; it must therefore use only what a service can see. */
final class Woven {

    private Woven() {}

    /** At the beginning of sending: the rows are committed. */
    static final class BeforeSend {
        private BeforeSend() {}

        @Advice.OnMethodEnter
        static void enter() {
            Faults.reached(FaultPoint.AFTER_COMMIT_BEFORE_SEND);
        }
    }

    /** At the beginning of marking: Kafka's transaction is committed. */
    static final class BeforeMark {
        private BeforeMark() {}

        @Advice.OnMethodEnter
        static void enter() {
            Faults.reached(FaultPoint.AFTER_SEND_BEFORE_MARK);
        }
    }

    /** At the beginning of the offsets' commit: the batch's transaction is committed. */
    static final class BeforeOffset {
        private BeforeOffset() {}

        @Advice.OnMethodEnter
        static void enter() {
            Faults.reached(FaultPoint.AFTER_EFFECT_BEFORE_OFFSET);
        }
    }

    /** Around a batch. */
    static final class AroundBatch {
        private AroundBatch() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(0) List<?> batch) {
            Faults.batchBegins(batch.size());
        }

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit() {
            Faults.batchEnds();
        }
    }

    /** Around the reaction to one event. */
    static final class AroundEvent {
        private AroundEvent() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.FieldValue("listener") String listener, @Advice.Argument(0) Inbound record) {
            Faults.eventBegins();
            Poisons.begin(listener, record.stream(), record.key(), record.sequence());
        }

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit() {
            Poisons.end();
        }
    }

    /** At the beginning of reading a body. */
    static final class BeforeRead {
        private BeforeRead() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 0, readOnly = false) String body) {
            body = Poisons.body(body);
        }
    }

    /** Between reading an event and handling it. */
    static final class BeforeHandler {
        private BeforeHandler() {}

        @Advice.OnMethodEnter
        static void enter() {
            if (Poisons.isRefused()) throw new Refused("injected-by-a-fault-run", Map.of());
            Poisons.handle();
        }
    }
}
