/**
 * What is likely about the same: the desk's rule, and the open issues near a place by it. Whether two reports are one
 * issue is for the desk to decide, see {@code report}.
 */
@NullMarked
package cn.yanxing.issue.duplicate;

import org.jspecify.annotations.NullMarked;
