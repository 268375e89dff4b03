/** Explanations over HTTP. */
@NullMarked
package cn.yanxing.scoring.explain.web;

import org.jspecify.annotations.NullMarked;
