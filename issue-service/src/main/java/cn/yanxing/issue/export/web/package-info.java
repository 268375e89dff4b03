/** The HTTP door of exports. */
@NullMarked
package cn.yanxing.issue.export.web;

import org.jspecify.annotations.NullMarked;
