/** The HTTP door of the rates. */
@NullMarked
package cn.yanxing.hotline.rates.web;

import org.jspecify.annotations.NullMarked;
