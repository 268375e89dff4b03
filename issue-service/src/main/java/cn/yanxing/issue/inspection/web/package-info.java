/** The HTTP door of inspections. */
@NullMarked
package cn.yanxing.issue.inspection.web;

import org.jspecify.annotations.NullMarked;
