/** Everything done to an issue, by whom, in order; rows are added and never changed. */
@NullMarked
package cn.yanxing.issue.history;

import org.jspecify.annotations.NullMarked;
