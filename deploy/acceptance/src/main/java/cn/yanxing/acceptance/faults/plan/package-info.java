/** What goes wrong in a fault run, in an order that a seed decides. */
@NullMarked
package cn.yanxing.acceptance.faults.plan;

import org.jspecify.annotations.NullMarked;
