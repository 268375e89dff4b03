package cn.yanxing.scoring.ledger;

import cn.yanxing.kit.sql.Instants;
import cn.yanxing.kit.wire.WireJson;
import cn.yanxing.scoring.casebook.CaseKey;
import cn.yanxing.scoring.casebook.CaseKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the ledger, with its position and, if it was taken back, by which entry. {@code excuse} is the
 * reason of the appeal for which this entry takes back the points of a lateness; null for every other.
 */
public record PostedEntry(
        long position,
        String id,
        String unit,
        String scheme,
        String rule,
        int ruleVersion,
        CaseKey caseKey,
        UUID event,
        UUID postedOn,
        long amount,
        @Nullable String reverses,
        @Nullable String reversedBy,
        @Nullable String excuse,
        Instant effectiveAt,
        Instant postedAt,
        Map<String, String> trace) {

    static final String SELECT = """
            select e.*, r.id as reversed_by, case when e.reverses is not null and e.trace ->> 'overdueAt' is not null then (
                select appeal.body ->> 'reasonCode' from case_event appeal
                where appeal.case_kind = e.case_kind and appeal.case_id = e.case_id
                  and appeal.type = 'issue.exempted.v1' and appeal.body ->> 'unit' = e.unit
                  and appeal.body ->> 'round' = e.trace ->> 'round' and appeal.body ->> 'dueAt' = e.trace ->> 'dueAt'
                limit 1) end as excuse
            from entry e left join entry r on r.reverses = e.id
            """;

    static PostedEntry read(ResultSet row) throws SQLException {
        return new PostedEntry(
                row.getLong("position"),
                row.getString("id"),
                row.getString("unit"),
                row.getString("scheme"),
                row.getString("rule"),
                row.getInt("rule_version"),
                new CaseKey(CaseKind.valueOf(row.getString("case_kind")), row.getObject("case_id", UUID.class)),
                row.getObject("event", UUID.class),
                row.getObject("posted_on", UUID.class),
                row.getLong("amount"),
                row.getString("reverses"),
                row.getString("reversed_by"),
                row.getString("excuse"),
                Instants.of(row, "effective_at"),
                Instants.of(row, "posted_at"),
                WireJson.texts(row.getString("trace")));
    }
}
