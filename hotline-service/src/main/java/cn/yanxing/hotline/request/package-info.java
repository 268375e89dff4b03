/**
 * What a unit asks of the desk about an order that it has - to give it back, to have an arbiter say whose it is - and what
 * became of it: one small machine beside the order's own. It knows no order; whoever keeps the order asks here.
 */
@NullMarked
package cn.yanxing.hotline.request;

import org.jspecify.annotations.NullMarked;
