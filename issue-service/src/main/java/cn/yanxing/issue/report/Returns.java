package cn.yanxing.issue.report;

import cn.yanxing.kit.access.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The returns that units asked for, of which at most one waits. */
@Embeddable
class Returns {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "issue_id", nullable = false)
    private List<ReturnRequest> requests = new ArrayList<>();

    protected Returns() {}

    void ask(ReturnRequest request) {
        open().ifPresent(waiting -> {
            throw IssueRefused.returnAlreadyAsked(waiting.askedAt());
        });
        requests.add(request);
    }

    Optional<ReturnRequest> open() {
        return requests.stream().filter(ReturnRequest::isOpen).findFirst();
    }

    /** Something else happened that leaves nothing to decide. */
    void withdraw(String because, Instant now) {
        open().ifPresent(waiting -> waiting.decide(
                ReturnRequest.Status.WITHDRAWN, Actor.system(because).id(), now));
    }
}
