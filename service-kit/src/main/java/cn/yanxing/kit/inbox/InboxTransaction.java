package cn.yanxing.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.function.BooleanSupplier;

/** One transaction of a listener; beans of the request's scope can be used in it. */
@ApplicationScoped
class InboxTransaction {

    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void run(Runnable work) {
        work.run();
    }

    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean test(BooleanSupplier work) {
        return work.getAsBoolean();
    }
}
