/** What goes into a running suite through its public doors: the register, a past, a city's old requests. */
@NullMarked
package cn.yanxing.local.load;

import org.jspecify.annotations.NullMarked;
