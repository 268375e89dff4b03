/** The HTTP edge of the machine door. */
@NullMarked
package cn.yanxing.hotline.partner.web;

import org.jspecify.annotations.NullMarked;
