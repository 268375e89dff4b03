/** What somebody says to push an issue on: urging (催办) by the desk, supervision (督办) from above. */
@NullMarked
package cn.yanxing.issue.attention;

import org.jspecify.annotations.NullMarked;
