/**
 * One act on many issues: looked at before, then done issue by issue through the very commands of a single one, each in a
 * transaction of its own; what a rule forbids for one of them is told beside it, and stops no other.
 */
@NullMarked
package cn.yanxing.issue.bulk;

import org.jspecify.annotations.NullMarked;
