/** The district register: imported whole, checked entry by entry, published to every service. */
@NullMarked
package cn.yanxing.issue.register;

import org.jspecify.annotations.NullMarked;
