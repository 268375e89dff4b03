/** The district's figures, counted from raw events. */
@NullMarked
package cn.yanxing.scoring.figures;

import org.jspecify.annotations.NullMarked;
