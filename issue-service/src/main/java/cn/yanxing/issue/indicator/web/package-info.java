/** The HTTP door of the indicators. */
@NullMarked
package cn.yanxing.issue.indicator.web;

import org.jspecify.annotations.NullMarked;
