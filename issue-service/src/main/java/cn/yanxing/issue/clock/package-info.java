/** The clock of an issue: the limit of a filing condition, when it ends, why, and what stopped it meanwhile. */
@NullMarked
package cn.yanxing.issue.clock;

import org.jspecify.annotations.NullMarked;
