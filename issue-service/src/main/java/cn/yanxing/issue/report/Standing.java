package cn.yanxing.issue.report;

import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How an issue stands for a caller who sees it: its version, and the acts open to them, by the names of their paths. */
public record Standing(UUID id, String number, IssueStatus status, long version, List<String> acts) {

    static Standing of(IssueFacts facts, Actor actor, Instant now) {
        return new Standing(
                facts.id(), facts.origin().number(), facts.status(), facts.version(), Act.openTo(actor, facts, now));
    }
}
