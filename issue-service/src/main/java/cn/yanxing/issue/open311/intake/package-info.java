/** How a report of a stranger's client comes in: read, placed, taken once, and what its reporter gets in the hand. */
@NullMarked
package cn.yanxing.issue.open311.intake;

import org.jspecify.annotations.NullMarked;
