/** The HTTP edge of the figures. */
@NullMarked
package cn.yanxing.hotline.figures.web;

import org.jspecify.annotations.NullMarked;
