/**
 * What a unit asks of the desk about an issue that it has - to give it back, for more time, to suspend it - and what
 * became of it: one small machine beside the life cycle.
 */
@NullMarked
package cn.yanxing.issue.request;

import org.jspecify.annotations.NullMarked;
