package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Handling;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which unit has the order, how it is handled, and the issue or errand that does the work outside. */
@Embeddable
class Assignment {

    private @Nullable String unit;

    @Column(name = "first_round_unit")
    private @Nullable String firstRoundUnit;

    @Enumerated(EnumType.STRING)
    private @Nullable Handling handling;

    @Column(name = "catalogue_item")
    private @Nullable String catalogueItem;

    private @Nullable String instruction;

    @Column(name = "issue_id")
    private @Nullable UUID issueId;

    @Column(name = "errand_id")
    private @Nullable UUID errandId;

    @Column(name = "field_open")
    private boolean fieldOpen;

    void give(DispatchOrder decision, int round) {
        unit = decision.unit();
        if (round == 1) firstRoundUnit = unit;
        handling = decision.handling();
        catalogueItem = decision.catalogueItem();
        instruction = decision.instruction();
        openField();
    }

    void openField() {
        fieldOpen = handling == Handling.FIELD;
    }

    void closeField() {
        fieldOpen = false;
    }

    /** The same task for another unit. */
    DispatchOrder anew(String otherUnit) {
        return new DispatchOrder(
                otherUnit, Objects.requireNonNull(handling), catalogueItem, Objects.requireNonNull(instruction), null);
    }

    /** The issue stays linked, with its item: the next dispatch goes on with it. */
    void takeBack() {
        unit = null;
        handling = null;
        instruction = null;
        fieldOpen = false;
    }

    void linkIssue(UUID issue) {
        issueId = issue;
    }

    void linkErrand(UUID errand) {
        errandId = errand;
    }

    @Nullable
    String unit() {
        return unit;
    }

    String theUnit() {
        return Objects.requireNonNull(unit, "an order with a unit");
    }

    /** Whether the first round, the one the rates count, was done by the unit that has the order now. */
    boolean didFirstRound() {
        return unit != null && unit.equals(firstRoundUnit);
    }

    @Nullable
    Handling handling() {
        return handling;
    }

    @Nullable
    String catalogueItem() {
        return catalogueItem;
    }

    @Nullable
    String instruction() {
        return instruction;
    }

    @Nullable
    UUID issueId() {
        return issueId;
    }

    @Nullable
    UUID errandId() {
        return errandId;
    }

    boolean isFieldOpen() {
        return fieldOpen;
    }
}
