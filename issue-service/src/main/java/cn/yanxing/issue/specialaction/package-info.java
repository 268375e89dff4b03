/**
 * Special actions 专项行动: a campaign with a quantified target - so many shops, square metres, kilometres, vehicles.
 * Units show what they have done, item by item with photos; somebody of another unit says whether it is proven, and
 * only what is proven counts.
 */
@NullMarked
package cn.yanxing.issue.specialaction;

import org.jspecify.annotations.NullMarked;
