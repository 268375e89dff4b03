/** The HTTP door of the composites. */
@NullMarked
package cn.yanxing.issue.composite.web;

import org.jspecify.annotations.NullMarked;
