/** The machine door: signed messages of the city platform. */
@NullMarked
package cn.yanxing.hotline.partner;

import org.jspecify.annotations.NullMarked;
