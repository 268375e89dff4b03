package cn.yanxing.scoring.explain;

import cn.yanxing.scoring.casebook.CaseKind;
import cn.yanxing.scoring.scheme.SchemeView.RuleView;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry stands in the ledger. With the rule, the inputs and the case's events in order anybody can count it
 * again; {@code cause} is the event whose hearing wrote it, which for a reversal is the one that changed the case.
 */
public record Explanation(
        EntryView entry,
        String scheme,
        RuleView rule,
        String text,
        String sum,
        Map<String, String> trace,
        UUID cause,
        @JsonProperty("case") CaseView subject,
        List<EventView> events) {

    public record CaseView(CaseKind kind, UUID id, @Nullable String number) {}

    public record EventView(
            UUID id,
            String type,
            long sequence,
            Instant occurredAt,
            @Schema(type = SchemaType.OBJECT) Object body) {}
}
