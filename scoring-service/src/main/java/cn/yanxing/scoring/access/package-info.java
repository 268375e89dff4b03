/** Who may see which unit's score. */
@NullMarked
package cn.yanxing.scoring.access;

import org.jspecify.annotations.NullMarked;
