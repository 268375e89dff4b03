package cn.yanxing.issue.inspection.checklist;

import cn.yanxing.issue.inspection.InspectionRefused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at. {@code required}: a visit is incomplete without it. {@code measure} is the unit in which a
 * number is taken; {@code raises} is what a failed answer becomes, and stands exactly where an answer can fail.
 */
public record ChecklistItem(
        @NotBlank @Pattern(regexp = CODE) String code,
        @NotNull AnswerKind kind,
        @NotBlank @Size(max = 300) String text,
        @NotNull Boolean required,
        @Nullable Boolean expected,
        @Size(max = 30) List<@NotNull @Valid Option> options,
        @Nullable @Size(min = 1, max = 20) String measure,
        @Nullable @Valid Range passes,
        @Nullable @Min(1) @Max(1000) Integer scoreMax,
        @Nullable @Valid Raises raises) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";

    public ChecklistItem {
        options = options == null ? List.of() : options;
    }

    /** One of the answers to choose from. */
    public record Option(
            @NotBlank @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String name,
            @NotNull Boolean passes) {}

    /** The item of the issue catalogue, and the filing condition under it, that a failed answer is. */
    public record Raises(
            @NotBlank @Pattern(regexp = CODE) String catalogueItem,
            @NotBlank @Pattern(regexp = CODE) String condition) {}

    /** Refused when it says too little for its kind, or what its kind has no use for, or no answer could pass. */
    void mustMakeSense() {
        for (ItemField field : ItemField.values()) {
            if (field == ItemField.RAISES) continue;
            mustSayOrNot(field, kind.needs().contains(field), kind.allows().contains(field));
        }
        mustSayOrNot(ItemField.RAISES, canFail(), false);
        boolean passable =
                switch (kind) {
                    case CHOICE -> options.stream().anyMatch(Option::passes) && areDistinct();
                    case COUNT -> passes == null || passes.meets(0, Double.MAX_VALUE);
                    case SCORE -> Objects.requireNonNull(passes).meets(0, Objects.requireNonNull(scoreMax));
                    case NUMBER -> passes == null || passes.meets(-Double.MAX_VALUE, Double.MAX_VALUE);
                    case YES_NO, TEXT, PHOTO -> true;
                };
        if (!passable) throw InspectionRefused.cannotPass(code);
    }

    /** Whether the answer passes; refused when it is no answer to this item. */
    public boolean isPassedBy(Answer answer, int photos) {
        if (!answer.says(kind)) throw InspectionRefused.answerOfAnotherKind(code, kind.name());
        return switch (kind) {
            case YES_NO -> Objects.requireNonNull(expected).equals(answer.yes());
            case CHOICE -> chosen(answer).passes();
            case NUMBER -> holds(answer);
            case COUNT -> holds(whole(answer, Integer.MAX_VALUE));
            case SCORE -> holds(whole(answer, Objects.requireNonNull(scoreMax)));
            case TEXT -> true;
            case PHOTO -> hasPhoto(photos);
        };
    }

    /** What was answered, in the words of the checklist; nothing where the item's own text says it all. */
    public String inWords(Answer answer) {
        return switch (kind) {
            case CHOICE -> chosen(answer).name();
            case NUMBER, COUNT, SCORE -> answer.numberInWords() + (measure == null ? "" : " " + measure);
            case TEXT -> Objects.requireNonNull(answer.text());
            case YES_NO, PHOTO -> "";
        };
    }

    private boolean canFail() {
        return switch (kind) {
            case YES_NO -> true;
            case CHOICE -> options.stream().anyMatch(option -> !option.passes());
            case NUMBER, COUNT, SCORE -> passes != null;
            case TEXT, PHOTO -> false;
        };
    }

    private void mustSayOrNot(ItemField field, boolean needed, boolean allowed) {
        boolean said = field.isIn(this);
        if (needed && !said) throw InspectionRefused.fieldMissing(code, kind.name(), field.jsonName());
        if (said && !needed && !allowed) throw InspectionRefused.fieldOutOfPlace(code, kind.name(), field.jsonName());
    }

    private boolean areDistinct() {
        return options.stream().map(Option::code).distinct().count() == options.size();
    }

    private Option chosen(Answer answer) {
        return options.stream()
                .filter(option -> option.code().equals(answer.choice()))
                .findFirst()
                .orElseThrow(() -> InspectionRefused.answerImpossible(code, kind.name()));
    }

    private boolean holds(Answer answer) {
        return passes == null || passes.holds(Objects.requireNonNull(answer.number()));
    }

    private Answer whole(Answer answer, int most) {
        double number = Objects.requireNonNull(answer.number());
        if (number < 0 || number > most || number != Math.rint(number))
            throw InspectionRefused.answerImpossible(code, kind.name());
        return answer;
    }

    private boolean hasPhoto(int photos) {
        if (photos == 0) throw InspectionRefused.photoMissing(code);
        return true;
    }
}
