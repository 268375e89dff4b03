/** What to look at on a point of a type: items of seven kinds, and which answers pass. */
@NullMarked
package cn.yanxing.issue.inspection.checklist;

import org.jspecify.annotations.NullMarked;
