package cn.yanxing.issue.importing;

import java.util.List;

/** What became of a chunk: rows that are in now, rows that were in before, rows that cannot be. */
public record ImportOutcome(int accepted, int already, List<Refusal> refused) {

    /** A refused row and the reason's code. */
    public record Refusal(String externalId, String reason) {}
}
