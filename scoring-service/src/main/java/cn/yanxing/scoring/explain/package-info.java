/** Why an entry stands in the ledger: the rule that ran, its numbers, and the case's events in order. */
@NullMarked
package cn.yanxing.scoring.explain;

import org.jspecify.annotations.NullMarked;
