/** The HTTP door of the register. */
@NullMarked
package cn.yanxing.issue.register.web;

import org.jspecify.annotations.NullMarked;
