/** The precedents over HTTP. */
@NullMarked
package cn.yanxing.hotline.precedent.web;

import org.jspecify.annotations.NullMarked;
