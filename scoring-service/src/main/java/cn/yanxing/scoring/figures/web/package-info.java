/** Figures over HTTP. */
@NullMarked
package cn.yanxing.scoring.figures.web;

import org.jspecify.annotations.NullMarked;
