package cn.yanxing.issue.inspection;

import cn.yanxing.kit.problem.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Why an inspection cannot be planned or taken in like this; the texts stand in {@code refusals.properties}. */
public final class InspectionRefused extends Refused {

    private InspectionRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    public static InspectionRefused registerNotLoaded() {
        return new InspectionRefused("register-not-loaded", Map.of());
    }

    public static InspectionRefused noPointOfType(String pointType) {
        return new InspectionRefused("point-type-unknown", Map.of("pointType", pointType));
    }

    public static InspectionRefused itemTwice(String item) {
        return new InspectionRefused("checklist-item-twice", Map.of("item", item));
    }

    public static InspectionRefused fieldMissing(String item, String kind, String field) {
        return new InspectionRefused("checklist-field-missing", Map.of("item", item, "kind", kind, "field", field));
    }

    public static InspectionRefused fieldOutOfPlace(String item, String kind, String field) {
        return new InspectionRefused(
                "checklist-field-out-of-place", Map.of("item", item, "kind", kind, "field", field));
    }

    public static InspectionRefused cannotPass(String item) {
        return new InspectionRefused("checklist-item-cannot-pass", Map.of("item", item));
    }

    public static InspectionRefused unknownCondition(String catalogueItem, String condition) {
        return new InspectionRefused(
                "condition-unknown", Map.of("catalogueItem", catalogueItem, "condition", condition));
    }

    public static InspectionRefused unknownCatalogueItem(String catalogueItem) {
        return new InspectionRefused("catalogue-item-unknown", Map.of("catalogueItem", catalogueItem));
    }

    public static InspectionRefused noTeam(String unit) {
        return new InspectionRefused("inspection-team-unknown", Map.of("unit", unit));
    }

    public static InspectionRefused datesOutOfRange(LocalDate from, LocalDate until) {
        return new InspectionRefused("plan-dates-out-of-range", Map.of("from", from, "until", until));
    }

    public static InspectionRefused replacesFrom(LocalDate earliest, LocalDate from) {
        return new InspectionRefused("plan-replaces-too-early", Map.of("earliest", earliest, "from", from));
    }

    public static InspectionRefused pointTwice(String point) {
        return new InspectionRefused("point-twice-on-route", Map.of("point", point));
    }

    public static InspectionRefused unknownPoint(String point) {
        return new InspectionRefused("point-unknown", Map.of("point", point));
    }

    public static InspectionRefused endedPoint(String point, LocalDate endedOn) {
        return new InspectionRefused("point-ended", Map.of("point", point, "endedOn", endedOn));
    }

    public static InspectionRefused notRunning(LocalDate from, LocalDate until) {
        return new InspectionRefused("plan-not-running", Map.of("from", from, "until", until));
    }

    public static InspectionRefused notOnRoute(String point) {
        return new InspectionRefused("point-not-on-route", Map.of("point", point));
    }

    public static InspectionRefused unknownChecklist(UUID checklist) {
        return new InspectionRefused("checklist-unknown", Map.of("checklist", checklist));
    }

    public static InspectionRefused checklistOfAnotherType(String expected, String pointType) {
        return new InspectionRefused("checklist-of-another-type", Map.of("expected", expected, "pointType", pointType));
    }

    public static InspectionRefused visitDiffers(UUID clientId) {
        return new InspectionRefused("visit-differs", Map.of("clientId", clientId));
    }

    public static InspectionRefused observationDiffers(UUID clientId) {
        return new InspectionRefused("observation-differs", Map.of("clientId", clientId));
    }

    public static InspectionRefused seenBefore(String item) {
        return new InspectionRefused("item-seen-before", Map.of("item", item));
    }

    public static InspectionRefused unknownItem(String item) {
        return new InspectionRefused("checklist-item-unknown", Map.of("item", item));
    }

    public static InspectionRefused answerOfAnotherKind(String item, String kind) {
        return new InspectionRefused("answer-of-another-kind", Map.of("item", item, "kind", kind));
    }

    public static InspectionRefused answerImpossible(String item, String kind) {
        return new InspectionRefused("answer-impossible", Map.of("item", item, "kind", kind));
    }

    public static InspectionRefused photoMissing(String item) {
        return new InspectionRefused("photo-missing", Map.of("item", item));
    }

    public static InspectionRefused nothingToFix(String item) {
        return new InspectionRefused("nothing-to-fix", Map.of("item", item));
    }
}
