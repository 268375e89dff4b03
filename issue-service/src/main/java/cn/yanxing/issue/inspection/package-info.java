/**
 * Inspections 巡查、督查: a {@code plan} sends a team along a route of evaluation points, a {@code checklist} by type of
 * point says what to look at, a {@code visit} brings back what was seen. What failed becomes an issue.
 */
@NullMarked
package cn.yanxing.issue.inspection;

import org.jspecify.annotations.NullMarked;
