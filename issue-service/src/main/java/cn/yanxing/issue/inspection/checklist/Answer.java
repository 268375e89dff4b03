package cn.yanxing.issue.inspection.checklist;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody found: the one of these that the item's kind asks for, or none where it asks for photos. */
public record Answer(
        @Nullable Boolean yes,
        @Nullable @Pattern(regexp = ChecklistItem.CODE) String choice,

        @Nullable @DecimalMin(Range.LEAST) @DecimalMax(Range.MOST)
        Double number,

        @Nullable @Size(min = 1, max = 500) String text) {

    /** Whether it says what this kind asks for, and nothing else. */
    boolean says(AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> this.equals(new Answer(Objects.requireNonNullElse(yes, true), null, null, null));
            case CHOICE -> choice != null && this.equals(new Answer(null, choice, null, null));
            case NUMBER, COUNT, SCORE -> number != null && this.equals(new Answer(null, null, number, null));
            case TEXT -> text != null && this.equals(new Answer(null, null, null, text));
            case PHOTO -> this.equals(new Answer(null, null, null, null));
        };
    }

    /** As people write it: 3, 3.5. */
    String numberInWords() {
        return BigDecimal.valueOf(Objects.requireNonNull(number))
                .stripTrailingZeros()
                .toPlainString();
    }
}
