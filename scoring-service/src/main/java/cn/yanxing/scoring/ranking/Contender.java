package cn.yanxing.scoring.ranking;

/** A unit with what its entries sum up to, before ranks. */
record Contender(String unit, String league, long score, long entries) {}
