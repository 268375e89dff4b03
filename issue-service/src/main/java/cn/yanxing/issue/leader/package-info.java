/** The last rung of the ladder: what stays overdue is put on the list of the leaders who answer for the place or the unit. */
@NullMarked
package cn.yanxing.issue.leader;

import org.jspecify.annotations.NullMarked;
