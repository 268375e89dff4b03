/** What a team saw on a point: made on a phone without a network, sent later, perhaps twice. */
@NullMarked
package cn.yanxing.issue.inspection.visit;

import org.jspecify.annotations.NullMarked;
