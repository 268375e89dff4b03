package cn.yanxing.issue.fieldcheck;

import cn.yanxing.kit.access.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The field checks of one report, of which at most one is open. */
@Embeddable
public class FieldChecks {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "issue_id", nullable = false)
    private List<FieldCheck> all = new ArrayList<>();

    public FieldChecks() {}

    /** The check that begins. */
    public FieldCheckView send(Errand errand, SendOut told) {
        open().ifPresent(sent -> {
            throw FieldCheckRefused.alreadySent(sent.view().askedAt());
        });
        FieldCheck check = new FieldCheck(errand, told);
        all.add(check);
        return check.view();
    }

    /** The check as it is answered. */
    public FieldCheckView answer(FieldCheckAnswer answer, Actor by, Instant now) {
        FieldCheck check = theOpenOne();
        check.answer(answer, by, now);
        return check.view();
    }

    /** The check that was called off. */
    public FieldCheckView withdraw(Instant now) {
        FieldCheck check = theOpenOne();
        check.end(FieldCheckStatus.WITHDRAWN, now);
        return check.view();
    }

    /** The desk decides: it waits for an inspector who is on the way, and not for one whose time is over. */
    public void conclude(Instant now) {
        open().ifPresent(check -> {
            if (check.view().isAwaitedAt(now))
                throw FieldCheckRefused.onTheWay(check.view().dueAt());
            check.end(FieldCheckStatus.LAPSED, now);
        });
    }

    /** The open check if its time is found to have passed, the first time only. */
    public Optional<FieldCheckView> miss(Instant now) {
        return open().filter(check -> check.miss(now)).map(FieldCheck::view);
    }

    /** The one that began last. */
    public Optional<FieldCheckView> last() {
        return all.stream().map(FieldCheck::view).max(Comparator.comparing(FieldCheckView::askedAt));
    }

    private FieldCheck theOpenOne() {
        return open().orElseThrow(FieldCheckRefused::none);
    }

    private Optional<FieldCheck> open() {
        return all.stream().filter(check -> check.view().isOpen()).findFirst();
    }
}
