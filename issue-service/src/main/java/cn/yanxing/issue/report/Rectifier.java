package cn.yanxing.issue.report;

import cn.yanxing.kit.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who put it right, for which unit. */
@Embeddable
record Rectifier(
        @Column(name = "rectified_by") @Nullable String by,
        @Column(name = "rectified_unit") @Nullable String unit) {

    /** Whoever looks is of another unit than the one that put it right, and never the one who did. */
    void mustNotBe(Actor checker) {
        if (checker.unit() == null) throw IssueRefused.checkerWithoutUnit();
        if (checker.unit().equals(unit)) throw IssueRefused.checkerOfSameUnit(checker.unit());
        if (checker.id().equals(by)) throw IssueRefused.checkerRectified();
    }
}
