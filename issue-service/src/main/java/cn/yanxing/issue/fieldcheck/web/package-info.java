/** The HTTP door of an inspector's field checks. */
@NullMarked
package cn.yanxing.issue.fieldcheck.web;

import org.jspecify.annotations.NullMarked;
