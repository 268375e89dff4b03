package cn.yanxing.issue.report;

import static cn.yanxing.issue.report.IssueStatus.FILED;
import static cn.yanxing.issue.report.IssueStatus.HANDED_OVER;
import static cn.yanxing.issue.report.IssueStatus.RECTIFIED;
import static cn.yanxing.issue.report.IssueStatus.SIGNED;

import cn.yanxing.contracts.IssueEvent.IssueHandedOver;
import cn.yanxing.contracts.IssueEvent.IssueRectified;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import cn.yanxing.contracts.Place;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.issue.request.Requests;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of an {@link Issue} that knows its way through a unit: handed over, signed for, put right. */
@CheckReturnValue
final class Handling {
    private final Issue issue;
    private final Custody custody;
    private final Requests requests;
    private final Place place;

    Handling(Issue issue, Custody custody, Requests requests, Place place) {
        this.issue = issue;
        this.custody = custody;
        this.requests = requests;
        this.place = place;
    }

    IssueHandedOver handOver(String toUnit, String withInstruction, Limit limit, Instant now) {
        issue.status().mustBe(FILED, HANDED_OVER);
        return handOn(toUnit, withInstruction, limit, now);
    }

    /** The order behind it went to another unit, or into another round, while this one still had it. */
    IssueHandedOver handOn(String toUnit, String withInstruction, Limit limit, Instant now) {
        issue.move(HANDED_OVER, now);
        requests.withdraw("hand-over", now);
        Instant dueAt = custody.give(toUnit, withInstruction, limit, now);
        return new IssueHandedOver(
                issue.id(), toUnit, issue.round(), withInstruction, place, issue.orderId(), now, dueAt);
    }

    IssueSigned sign(Instant now) {
        issue.status().mustBe(HANDED_OVER, SIGNED);
        issue.move(SIGNED, now);
        return new IssueSigned(issue.id(), issue.unit(), issue.round(), issue.orderId(), now);
    }

    /** A request that still waits is answered by the deed. */
    IssueRectified rectify(String by, List<UUID> photos, @Nullable UUID errand, Instant now) {
        issue.move(RECTIFIED, now);
        requests.withdraw("rectification", now);
        custody.putRight(new Rectifier(by, issue.unit()), errand, now);
        return new IssueRectified(
                issue.id(),
                issue.unit(),
                issue.round(),
                issue.orderId(),
                errand,
                photos,
                now,
                custody.clock().dueAt());
    }
}
