/** Which issues a caller may see. */
@NullMarked
package cn.yanxing.issue.sight;

import org.jspecify.annotations.NullMarked;
