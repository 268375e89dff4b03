package cn.yanxing.hotline.order.messaging;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.IssueEvent.IssueClosed;
import cn.yanxing.contracts.IssueEvent.IssueExtended;
import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueOverdue;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueRejected;
import cn.yanxing.contracts.IssueEvent.IssueReopened;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.IssueEvent.IssueResumed;
import cn.yanxing.contracts.IssueEvent.IssueReturned;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.contracts.IssueEvent.IssueSuspended;
import cn.yanxing.contracts.IssueEvent.IssueVerificationFailed;
import cn.yanxing.hotline.history.Deed;
import cn.yanxing.hotline.history.PhotoRef;
import cn.yanxing.hotline.order.ReactionService;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.inbox.Reactions;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.kit.inbox.StreamListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to the issue behind an order happens to the order. Issues that no order asked for are not ours. */
@ApplicationScoped
class IssueListener implements StreamListener {

    private final ReactionService orders;

    IssueListener(ReactionService orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "hotline.issues";
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(IssueEvent.class)
                .on(IssueReported.class, this::reported)
                .on(IssueHandedOver.class, this::handedOver)
                .on(IssueSigned.class, this::signed)
                .on(IssueReturned.class, this::returned)
                .on(IssueRejected.class, this::rejected)
                .on(IssueRectified.class, this::rectified)
                .on(IssueVerificationFailed.class, this::verificationFailed)
                .on(IssueClosed.class, this::closed)
                .on(IssueReopened.class, this::reopened)
                .on(IssueExtended.class, this::extended)
                .on(IssueSuspended.class, this::suspended)
                .on(IssueResumed.class, this::resumed)
                .on(IssueOverdue.class, this::overdue);
    }

    private void reported(Received<IssueReported> received) {
        IssueReported issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-opened", null, issue.reportedAt()).with(Map.of("issue", issue.number()));
        orders.issueOpened(issue.orderId(), issue.issueId(), deed);
    }

    private void handedOver(Received<IssueHandedOver> received) {
        IssueHandedOver issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-handed-over", null, issue.handedOverAt()).with(Map.of("unit", issue.unit()));
        orders.handedOverOutside(issue.orderId(), issue.unit(), issue.instruction(), deed);
    }

    private void signed(Received<IssueSigned> received) {
        IssueSigned issue = received.event();
        if (issue.orderId() == null) return;
        orders.signedOutside(issue.orderId(), issue.unit(), deed("issue-signed", issue.unit(), issue.signedAt()));
    }

    private void returned(Received<IssueReturned> received) {
        IssueReturned issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed =
                deed("issue-returned", issue.unit(), issue.returnedAt()).with(Map.of("reasonCode", issue.reasonCode()));
        orders.returnedOutside(issue.orderId(), issue.unit(), issue.reasonCode(), deed);
    }

    private void rejected(Received<IssueRejected> received) {
        IssueRejected issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-rejected", null, issue.rejectedAt()).with(Map.of("reasonCode", issue.reasonCode()));
        orders.rejectedOutside(issue.orderId(), issue.reasonCode(), deed);
    }

    private void rectified(Received<IssueRectified> received) {
        IssueRectified issue = received.event();
        if (issue.orderId() == null) return;
        String store = issue.errandId() == null ? "issue" : "volunteer";
        List<PhotoRef> photos =
                issue.photos().stream().map(photo -> new PhotoRef(photo, store)).toList();
        orders.rectifiedOutside(
                issue.orderId(),
                issue.unit(),
                deed("issue-rectified", issue.unit(), issue.rectifiedAt()).showing(photos));
    }

    private void verificationFailed(Received<IssueVerificationFailed> received) {
        IssueVerificationFailed issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-verification-failed", issue.verifierUnit(), issue.failedAt())
                .with(Map.of("reworks", String.valueOf(issue.reworks())));
        orders.notRectifiedAfterAll(issue.orderId(), issue.unit(), deed);
    }

    private void closed(Received<IssueClosed> received) {
        IssueClosed issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-closed", issue.unit(), issue.closedAt())
                .with(Map.of("rectifiedAt", issue.rectifiedAt().toString()));
        orders.fieldWorkClosed(issue.orderId(), issue.unit(), issue.rectifiedAt(), deed);
    }

    private void reopened(Received<IssueReopened> received) {
        IssueReopened issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-reopened", null, issue.reopenedAt()).with(Map.of("reasonCode", issue.reasonCode()));
        orders.note(issue.orderId(), deed);
    }

    private void extended(Received<IssueExtended> received) {
        IssueExtended issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-extended", issue.unit(), issue.extendedAt())
                .with(Map.of("dueAt", issue.dueAt().toString()));
        orders.note(issue.orderId(), deed);
    }

    private void suspended(Received<IssueSuspended> received) {
        IssueSuspended issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-suspended", issue.unit(), issue.suspendedAt())
                .with(Map.of("until", issue.until().toString()));
        orders.note(issue.orderId(), deed);
    }

    private void resumed(Received<IssueResumed> received) {
        IssueResumed issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-resumed", issue.unit(), issue.resumedAt())
                .with(Map.of("dueAt", issue.dueAt().toString()));
        orders.note(issue.orderId(), deed);
    }

    private void overdue(Received<IssueOverdue> received) {
        IssueOverdue issue = received.event();
        if (issue.orderId() == null) return;
        Deed deed = deed("issue-overdue", issue.unit(), issue.overdueAt())
                .with(Map.of("dueAt", issue.dueAt().toString()));
        orders.note(issue.orderId(), deed);
    }

    private static Deed deed(String act, @Nullable String unit, Instant at) {
        return Deed.of(act, new Actor("system:issue-service", unit, Set.of()), at);
    }
}
