/**
 * 评价: what residents say of a closing by number and code: whether it is solved, whether they are satisfied. It moves no
 * issue: who wants that disputes the closing.
 */
@NullMarked
package cn.yanxing.issue.rating;

import org.jspecify.annotations.NullMarked;
