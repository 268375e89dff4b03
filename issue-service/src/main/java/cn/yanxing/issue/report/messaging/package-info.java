/** What orders and errands do to issues. */
@NullMarked
package cn.yanxing.issue.report.messaging;

import org.jspecify.annotations.NullMarked;
