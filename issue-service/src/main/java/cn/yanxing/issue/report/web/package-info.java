/** The HTTP door of reporting and every transition. */
@NullMarked
package cn.yanxing.issue.report.web;

import org.jspecify.annotations.NullMarked;
