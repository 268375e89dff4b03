/** Rules about what the facts mean: each service's own books, and the sums that must agree between services. */
@NullMarked
package cn.yanxing.acceptance.conservation.business;

import org.jspecify.annotations.NullMarked;
