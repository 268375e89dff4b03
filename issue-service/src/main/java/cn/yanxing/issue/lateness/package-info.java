/**
 * That a deadline passed while a unit had the issue: the fact, which is never taken back, and beside it the appeal of the
 * unit (申诉) and what came of it.
 */
@NullMarked
package cn.yanxing.issue.lateness;

import org.jspecify.annotations.NullMarked;
