/** Which team looks at which points how often, and how far it is. */
@NullMarked
package cn.yanxing.issue.inspection.plan;

import org.jspecify.annotations.NullMarked;
