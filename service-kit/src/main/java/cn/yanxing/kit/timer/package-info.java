/** What must happen later: rows with a due time, each fired once whatever the number of replicas. */
@NullMarked
package cn.yanxing.kit.timer;

import org.jspecify.annotations.NullMarked;
