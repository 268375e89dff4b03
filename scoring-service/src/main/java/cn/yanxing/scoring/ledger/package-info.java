/** The score ledger: what a case deserves is compared with what was posted, and the difference is posted. */
@NullMarked
package cn.yanxing.scoring.ledger;

import org.jspecify.annotations.NullMarked;
