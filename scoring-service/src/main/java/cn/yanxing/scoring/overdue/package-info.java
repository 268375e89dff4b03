/** What is late now, with whom, since when. */
@NullMarked
package cn.yanxing.scoring.overdue;

import org.jspecify.annotations.NullMarked;
