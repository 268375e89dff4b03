/**
 * Breaks a loaded suite on purpose, in an order that a seed decides, and lets the conservation check judge what is left.
 */
@NullMarked
package cn.yanxing.acceptance.faults;

import org.jspecify.annotations.NullMarked;
