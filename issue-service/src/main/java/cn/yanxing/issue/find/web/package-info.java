/** The HTTP door of lists, map, figures and counts. */
@NullMarked
package cn.yanxing.issue.find.web;

import org.jspecify.annotations.NullMarked;
