/**
 * Composite evaluations (综合评价): several indicators in one figure, each with a weight. The weights are data beside the
 * indicators', in {@code composites.json}; weights that do not add up to 100 do not start the service.
 */
@NullMarked
package cn.yanxing.issue.composite;

import org.jspecify.annotations.NullMarked;
