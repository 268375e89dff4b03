/** The numbers people know issues by. */
@NullMarked
package cn.yanxing.issue.number;

import org.jspecify.annotations.NullMarked;
