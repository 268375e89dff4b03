package cn.yanxing.hotline.request;

import cn.yanxing.contracts.OrderEvent.RequestKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a unit says when it asks for something: the district's reason code, its own words, the rule it stands on. */
public sealed interface Ask {

    /** How a reason's code is written; which codes there are is the district's own list. */
    String REASON = "[A-Z][A-Z0-9_]{1,39}";

    String reasonCode();

    String note();

    String legalBasis();

    /** What is asked for. */
    RequestKind kind();

    /** What the history keeps of it beside the note. */
    default Map<String, String> facts() {
        return Map.of("reasonCode", reasonCode(), "legalBasis", legalBasis());
    }

    /** The order is not theirs, and whose it may be. */
    record AskReturn(
            @NotNull @Pattern(regexp = REASON) String reasonCode,
            @NotBlank @Size(max = 1000) String note,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotBlank @Size(max = 40) String suggestedUnit)
            implements Ask {

        @Override
        public RequestKind kind() {
            return RequestKind.RETURN;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reasonCode", reasonCode, "legalBasis", legalBasis, "suggestedUnit", suggestedUnit);
        }
    }

    /** Returning is used up, or units disagree: an arbiter shall say whose the order is. */
    record AskArbitration(
            @NotNull @Pattern(regexp = REASON) String reasonCode,
            @NotBlank @Size(max = 1000) String note,
            @NotBlank @Size(max = 300) String legalBasis)
            implements Ask {

        @Override
        public RequestKind kind() {
            return RequestKind.ARBITRATION;
        }
    }

    /** The unit that the request names, if it names one. */
    static @Nullable String suggestedUnitOf(Ask ask) {
        return ask instanceof AskReturn back ? back.suggestedUnit() : null;
    }
}
