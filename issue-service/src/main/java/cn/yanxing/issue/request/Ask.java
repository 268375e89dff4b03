package cn.yanxing.issue.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a unit says when it asks for something. */
public sealed interface Ask {

    String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";

    /** A year: longer rests are granted anew, by somebody who looks again. */
    Duration LONGEST = Duration.ofDays(366);

    String reasonCode();

    @Nullable
    String note();

    /** The unit says that it is not theirs, and perhaps whose it is. */
    record ReturnRequest(
            @NotBlank @Pattern(regexp = CODE) String reasonCode,
            @Nullable @Size(max = 500) String note,
            @Nullable @Pattern(regexp = CODE) String suggestedUnit)
            implements Ask {}

    /** The unit needs more time, until then. */
    record ExtensionRequest(
            @NotBlank @Pattern(regexp = CODE) String reasonCode,
            @NotBlank @Size(max = 500) String note,
            @NotNull Instant until)
            implements Ask {}

    /** It cannot be done now - the season, a works project - and shall rest until then. */
    record SuspensionRequest(
            @NotBlank @Pattern(regexp = CODE) String reasonCode,
            @NotBlank @Size(max = 500) String note,
            @NotNull Instant until)
            implements Ask {}

    /** Somebody decides about what was asked. */
    record RequestDecision(
            @NotNull Boolean approved,
            @Nullable @Size(max = 500) String note) {}

    /** What is asked for. */
    static RequestKind kindOf(Ask ask) {
        if (ask instanceof ExtensionRequest) return RequestKind.EXTENSION;
        return ask instanceof SuspensionRequest ? RequestKind.SUSPENSION : RequestKind.RETURN;
    }

    /** Until when, where the request says so. */
    static @Nullable Instant untilOf(Ask ask) {
        if (ask instanceof ExtensionRequest extension) return extension.until();
        return ask instanceof SuspensionRequest suspension ? suspension.until() : null;
    }

    static @Nullable String suggestedUnitOf(Ask ask) {
        return ask instanceof ReturnRequest back ? back.suggestedUnit() : null;
    }

    /** A request for more time, or for rest, names a moment after {@code after}, and no more than a year after it. */
    static void mustLieAhead(Instant until, Instant after) {
        Instant latest = after.plus(LONGEST);
        if (!until.isAfter(after) || until.isAfter(latest)) throw RequestRefused.untilOutOfRange(until, after, latest);
    }

    /** What the history keeps of it beside the note. */
    static Map<String, Object> factsOf(Ask ask) {
        Map<String, Object> facts = new TreeMap<>(Map.of("reasonCode", ask.reasonCode()));
        String unit = suggestedUnitOf(ask);
        Instant until = untilOf(ask);
        if (unit != null) facts.put("suggestedUnit", unit);
        if (until != null) facts.put("until", until);
        return facts;
    }
}
