package cn.yanxing.scoring.ledger;

/** What one rule sums up to for a unit, in milli-points over all rows, and how many entries stand. */
public record RuleTotal(String rule, long amount, long entries) {}
