package cn.yanxing.scoring.ledger;

/** What all entries of a unit sum up to, in milli-points over all rows, and how many stand. */
public record UnitTotal(String unit, long amount, long entries) {}
