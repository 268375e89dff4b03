/** Days on which the district's offices work. */
@NullMarked
package cn.yanxing.hotline.workday;

import org.jspecify.annotations.NullMarked;
