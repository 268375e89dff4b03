/** The issue from report to closure: its life cycle, its clock, its use cases. */
@NullMarked
package cn.yanxing.issue.report;

import org.jspecify.annotations.NullMarked;
