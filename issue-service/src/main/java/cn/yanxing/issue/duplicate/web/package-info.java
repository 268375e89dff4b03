/** The HTTP door of what is nearby. */
@NullMarked
package cn.yanxing.issue.duplicate.web;

import org.jspecify.annotations.NullMarked;
