package cn.yanxing.kit.backbone;

import cn.yanxing.contracts.IssueEvent.IssueFiled;
import cn.yanxing.contracts.IssueEvent.IssueSigned;
import java.time.Instant;
import java.util.UUID;

/** Facts to tell in tests. The round numbers them, so that a test sees their order. */
final class Facts {

    static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private Facts() {}

    static UUID anIssue() {
        return UUID.randomUUID();
    }

    static IssueFiled filed(UUID issue, int round) {
        return new IssueFiled(issue, "litter", "any", round, MONDAY);
    }

    static IssueSigned signed(UUID issue, int round) {
        return new IssueSigned(issue, "street-a", round, null, MONDAY);
    }
}
