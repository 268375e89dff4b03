/** The HTTP door of latenesses and appeals. */
@NullMarked
package cn.yanxing.issue.lateness.web;

import org.jspecify.annotations.NullMarked;
