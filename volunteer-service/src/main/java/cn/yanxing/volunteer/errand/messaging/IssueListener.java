package cn.yanxing.volunteer.errand.messaging;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.contracts.IssueEvent.IssueVoided;
import cn.yanxing.contracts.IssueEvent.IssueVolunteersRequested;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.StreamListener;
import cn.yanxing.volunteer.errand.OfferService;
import jakarta.enterprise.context.ApplicationScoped;

/** Issues ask for volunteers, and stop asking when they go on without. */
@ApplicationScoped
class IssueListener implements StreamListener {

    private final OfferService offers;

    IssueListener(OfferService offers) {
        this.offers = offers;
    }

    @Override
    public String name() {
        return "volunteer.issues";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(IssueEvent.class)
                .on(IssueVolunteersRequested.class, asked -> offers.askedByIssue(asked.event()))
                .on(
                        IssueRectified.class,
                        done -> offers.noLongerNeededByIssue(done.event().issueId()))
                .on(
                        IssueReturned.class,
                        back -> offers.noLongerNeededByIssue(back.event().issueId()))
                .on(
                        IssueSuspended.class,
                        rest -> offers.noLongerNeededByIssue(rest.event().issueId()))
                .on(
                        IssueVoided.class,
                        none -> offers.noLongerNeededByIssue(none.event().issueId()))
                .on(
                        IssueClosed.class,
                        closed -> offers.noLongerNeededByIssue(closed.event().issueId()));
    }
}
