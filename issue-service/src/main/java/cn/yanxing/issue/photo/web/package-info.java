/** The HTTP door of photos that serve two issues. */
@NullMarked
package cn.yanxing.issue.photo.web;

import org.jspecify.annotations.NullMarked;
