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

/** An entry as it stands in the ledger, with its position and, if it was taken back, by which entry. */
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
        Instant effectiveAt,
        Instant postedAt,
        Map<String, String> trace) {

    static final String SELECT = """
            select e.*, r.id as reversed_by from entry e left join entry r on r.reverses = e.id
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
                Instants.of(row, "effective_at"),
                Instants.of(row, "posted_at"),
                WireJson.texts(row.getString("trace")));
    }
}
