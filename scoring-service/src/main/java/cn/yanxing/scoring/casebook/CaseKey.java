package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.VolunteerEvent;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

/** Names one case. */
public record CaseKey(CaseKind kind, UUID id) implements Comparable<CaseKey> {

    private static final Comparator<CaseKey> ORDER =
            Comparator.comparing(CaseKey::kind).thenComparing(CaseKey::id);

    /** The case that an event belongs to. */
    public static CaseKey of(DomainEvent event) {
        if (event instanceof IssueEvent issue) return new CaseKey(CaseKind.ISSUE, issue.issueId());
        if (event instanceof OrderEvent order) return new CaseKey(CaseKind.ORDER, order.orderId());
        if (event instanceof VolunteerEvent.ErrandEvent errand) return new CaseKey(CaseKind.ERRAND, errand.errandId());
        if (event instanceof VolunteerEvent.HoursPosted hours) return new CaseKey(CaseKind.HOURS, hours.claimId());
        throw new IllegalArgumentException("expected an event of a case, but got " + event.getClass());
    }

    /** The order in which cases are locked. */
    @Override
    public int compareTo(CaseKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code issue/…}, as entries and events carry it. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
