/** The public page's HTTP edge. */
@NullMarked
package cn.yanxing.hotline.track.web;

import org.jspecify.annotations.NullMarked;
