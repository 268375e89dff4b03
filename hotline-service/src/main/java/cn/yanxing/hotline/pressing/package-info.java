/** What is said about an open order from outside: hurry, and here is more. */
@NullMarked
package cn.yanxing.hotline.pressing;

import org.jspecify.annotations.NullMarked;
