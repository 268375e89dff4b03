/** The published rates, each with what it counts. */
@NullMarked
package cn.yanxing.hotline.figures;

import org.jspecify.annotations.NullMarked;
