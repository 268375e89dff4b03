/** The ledger counted again from the kept events, and compared. */
@NullMarked
package cn.yanxing.scoring.recount;

import org.jspecify.annotations.NullMarked;
