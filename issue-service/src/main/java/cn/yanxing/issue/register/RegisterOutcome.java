package cn.yanxing.issue.register;

import java.util.List;

/** What a register document did, or would do; with a problem it does nothing. */
public record RegisterOutcome(int changed, int unchanged, List<RegisterProblem> problems) {}
