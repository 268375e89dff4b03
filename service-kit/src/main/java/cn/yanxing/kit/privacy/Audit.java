package cn.yanxing.kit.privacy;

import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Who looked at what personal data, or did what administrative act, and for what purpose; rows are never changed. */
@ApplicationScoped
public class Audit {
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String act, String subjectKind, String subjectId, String purpose) {
        throw new UnsupportedOperationException(act);
    }
}
