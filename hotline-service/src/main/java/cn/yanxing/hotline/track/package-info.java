/** What a citizen sees of their own order, by number and code. */
@NullMarked
package cn.yanxing.hotline.track;

import org.jspecify.annotations.NullMarked;
