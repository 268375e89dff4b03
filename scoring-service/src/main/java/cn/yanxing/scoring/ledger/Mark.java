package cn.yanxing.scoring.ledger;

import cn.yanxing.scoring.casebook.CaseKey;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An entry that a case deserves under the scheme, whether or not it stands in the ledger yet. */
record Mark(Slot slot, String scheme, CaseKey caseKey, long amount, Instant effectiveAt, Map<String, String> trace) {

    /** The place in the ledger that a mark takes: one entry at a time may stand there. */
    record Slot(UUID event, String rule, int ruleVersion, String unit, int leg) {}
}
