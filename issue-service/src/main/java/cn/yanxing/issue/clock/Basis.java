package cn.yanxing.issue.clock;

import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The term behind a deadline, and the season that chose it, as they were when it was reckoned. */
@Embeddable
record Basis(
        @Column(name = "limit_count") Integer count,

        @Column(name = "limit_unit") @Enumerated(EnumType.STRING)
        LimitUnit unit,

        @Column(name = "limit_season") @Nullable String season) {

    static Basis of(Term term, @Nullable Season season) {
        return new Basis(term.count(), term.unit(), season == null ? null : season.name());
    }

    Term term() {
        return new Term(count, unit);
    }
}
