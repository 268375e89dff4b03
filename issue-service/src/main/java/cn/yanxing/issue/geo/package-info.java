/** The form in which maps get what they draw. */
@NullMarked
package cn.yanxing.issue.geo;

import org.jspecify.annotations.NullMarked;
