package cn.yanxing.issue.report;

import cn.yanxing.kit.problem.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Why the desk does not let somebody do this to an issue; the texts stand in {@code refusals.properties}. */
public final class IssueRefused extends Refused {

    private IssueRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static IssueRefused checkerOfSameUnit(String unit) {
        return new IssueRefused("checker-of-the-same-unit", Map.of("unit", unit));
    }

    static IssueRefused checkerRectified() {
        return new IssueRefused("checker-rectified-it", Map.of());
    }

    static IssueRefused fixerWithoutUnit() {
        return new IssueRefused("fixer-without-unit", Map.of());
    }

    static IssueRefused checkerWithoutUnit() {
        return new IssueRefused("checker-without-unit", Map.of());
    }

    static IssueRefused voidAfterClosing() {
        return new IssueRefused("void-after-closing", Map.of());
    }

    static IssueRefused childrenOpen(List<String> numbers) {
        return new IssueRefused("children-open", Map.of("children", String.join(", ", numbers)));
    }

    static IssueRefused noAssistanceNow(IssueStatus status) {
        return new IssueRefused("no-assistance-now", Map.of("status", status.name()));
    }

    static IssueRefused unitAlreadyAtIt(String unit) {
        return new IssueRefused("unit-already-at-it", Map.of("unit", unit));
    }

    static IssueRefused ofAnOrder() {
        return new IssueRefused("issue-of-an-order", Map.of());
    }

    static IssueRefused noUnitAtIt(IssueStatus status) {
        return new IssueRefused("no-unit-at-it", Map.of("status", status.name()));
    }

    static IssueRefused nothingToContain() {
        return new IssueRefused("nothing-to-contain", Map.of());
    }

    static IssueRefused alreadyContained(Instant at) {
        return new IssueRefused("already-contained", Map.of("containedAt", at));
    }

    static IssueRefused volunteersBeforeSigning(IssueStatus status) {
        return new IssueRefused("volunteers-before-signing", Map.of("status", status.name()));
    }

    static IssueRefused volunteersAlreadyAsked(Instant at) {
        return new IssueRefused("volunteers-already-asked", Map.of("askedAt", at));
    }

    static IssueRefused neededByPassed(Instant neededBy) {
        return new IssueRefused("needed-by-passed", Map.of("neededBy", neededBy));
    }

    static IssueRefused joinedToItself(String number) {
        return new IssueRefused("joined-to-itself", Map.of("number", number));
    }

    static IssueRefused mainIssueUnknown(UUID id) {
        return new IssueRefused("main-issue-unknown", Map.of("mainIssue", id));
    }

    static IssueRefused mainIssueIsJoined(String number) {
        return new IssueRefused("main-issue-is-joined", Map.of("number", number));
    }

    static IssueRefused mainIssueNotTakenUp(String number, IssueStatus status) {
        return new IssueRefused("main-issue-not-taken-up", Map.of("number", number, "status", status.name()));
    }

    static IssueRefused mainIssueClosedBefore(String number, Instant closedAt) {
        return new IssueRefused("main-issue-closed-before", Map.of("number", number, "closedAt", closedAt));
    }

    static IssueRefused othersAreJoined(String number, long reports) {
        return new IssueRefused("others-are-joined", Map.of("number", number, "reports", reports));
    }

    static IssueRefused notJoined(String number) {
        return new IssueRefused("not-joined", Map.of("number", number));
    }

    static IssueRefused unknownCatalogueItem(String code) {
        return new IssueRefused("catalogue-item-unknown", Map.of("catalogueItem", code));
    }

    static IssueRefused unknownCondition(String item, String condition) {
        return new IssueRefused("condition-unknown", Map.of("catalogueItem", item, "condition", condition));
    }

    static IssueRefused unknownUnit(String unit) {
        return new IssueRefused("unit-unknown", Map.of("unit", unit));
    }

    static IssueRefused unknownPoint(String point) {
        return new IssueRefused("point-unknown", Map.of("point", point));
    }

    static IssueRefused registerNotLoaded() {
        return new IssueRefused("register-not-loaded", Map.of());
    }

    static IssueRefused orderWithoutPlace(String order) {
        return new IssueRefused("order-without-place", Map.of("order", order));
    }

    static IssueRefused orderWithoutCatalogueItem(String order) {
        return new IssueRefused("order-without-catalogue-item", Map.of("order", order));
    }
}
