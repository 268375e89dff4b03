/** The HTTP edge of the lists. */
@NullMarked
package cn.yanxing.hotline.desk.web;

import org.jspecify.annotations.NullMarked;
