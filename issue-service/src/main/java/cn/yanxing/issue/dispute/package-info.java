/**
 * Dispute 异议: a resident says that what was closed is not put right. Once a closure, within fifteen days, by number and
 * code; decided by somebody who neither closed it nor put it right. {@code report.DisputeService} is its use case.
 */
@NullMarked
package cn.yanxing.issue.dispute;

import org.jspecify.annotations.NullMarked;
