package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.Place;
import cn.yanxing.issue.attention.AttentionView;
import cn.yanxing.issue.clock.ClockView;
import cn.yanxing.issue.clock.ContainmentView;
import cn.yanxing.issue.clock.LimitView;
import cn.yanxing.issue.dispute.DisputeView;
import cn.yanxing.issue.family.Relative;
import cn.yanxing.issue.fieldcheck.FieldCheckView;
import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.request.RequestView;
import cn.yanxing.time.Deadline;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue as its readers see it. {@code actions} are the transitions that this caller may do now;
 * {@code suggestedUnitRule} is the rule that chose: catalogue, point or street; {@code suggestedUnitWhy} says it in
 * words. {@code limit} is what the deadline was reckoned from, {@code limitWhy} tells of both in
 * the caller's words; {@code containment} is how its first stage goes, if it has two.
 * {@code clock} tells of pauses and extensions behind the deadline. {@code mainIssue} is the one that a joined
 * report follows; {@code parent} is the issue that an assisting unit's helps to end, {@code children} are those of
 * assisting units. {@code dispute} is the last one of a closing. {@code trackingCode} is shown once, to the resident who
 * has just reported. {@code fieldCheck} is the last one. {@code legalBasis} is the law that
 * the register names for the catalogue item.
 */
public record IssueView(
        UUID id,
        String number,
        IssueStatus status,
        @Nullable MainIssue mainIssue,
        Source source,
        String catalogueItem,
        String catalogueItemName,
        @Nullable String condition,
        @Nullable String conditionName,
        @Nullable String legalBasis,
        String description,
        @Nullable String placeText,
        Place place,
        @Nullable String streetName,
        @Nullable String communityName,
        @Nullable String gridName,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String suggestedUnit,
        @Nullable String suggestedUnitName,
        @Nullable String suggestedUnitRule,
        @Nullable String suggestedUnitWhy,
        @Nullable String instruction,
        @Nullable RequestView openRequest,
        @Nullable FieldCheckView fieldCheck,
        int round,
        int reworks,
        @Nullable Relative parent,
        List<Relative> children,
        @Nullable UUID orderId,
        @Nullable UUID errandId,
        @Nullable Instant volunteersAskedAt,
        Instant reportedAt,
        @Nullable Instant filedAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant signedAt,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean wasOverdue,
        @Nullable Deadline deadline,
        @Nullable ClockView clock,
        @Nullable LimitView limit,
        @Nullable String limitWhy,
        @Nullable ContainmentView containment,
        @Nullable Instant suspendedUntil,
        AttentionView attention,
        @Nullable DisputeView dispute,
        List<PhotoLink> photosBefore,
        List<PhotoLink> photosAfter,
        List<String> actions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String trackingCode,
        long version) {}
