package cn.yanxing.issue.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What units asked for about one issue, of which at most one waits. */
@Embeddable
public class Requests {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "issue_id", nullable = false)
    private List<Request> all = new ArrayList<>();

    public Requests() {}

    public void ask(Application application, Ask ask, int approvalsNeeded) {
        open().ifPresent(waiting -> {
            throw RequestRefused.alreadyAsked(waiting.kind(), waiting.askedAt());
        });
        all.add(new Request(application, ask, approvalsNeeded));
    }

    /** What waits, if it is of that kind; refused otherwise. */
    public RequestView waiting(RequestKind kind) {
        return open().filter(request -> request.kind() == kind).orElseThrow(() -> RequestRefused.noneAsked(kind));
    }

    public Verdict decide(RequestKind kind, Ruling ruling) {
        return waitingOne()
                .filter(request -> request.view().kind() == kind)
                .orElseThrow(() -> RequestRefused.noneAsked(kind))
                .decide(ruling.approved(), ruling.by(), ruling.at());
    }

    /** Something else happened that leaves nothing to decide. */
    public void withdraw(String because, Instant now) {
        waitingOne().ifPresent(waiting -> waiting.withdraw(because, now));
    }

    public Optional<RequestView> open() {
        return waitingOne().map(Request::view);
    }

    private Optional<Request> waitingOne() {
        return all.stream().filter(Request::isOpen).findFirst();
    }
}
