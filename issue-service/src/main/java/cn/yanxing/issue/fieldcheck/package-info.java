/**
 * The field check before filing (核实): the desk sends an inspector to look whether a report is true. A machine of its own
 * beside the life cycle: unlike the requests of units it runs from the desk outwards, has a clock, and ends with what was
 * found and not with a decision.
 */
@NullMarked
package cn.yanxing.issue.fieldcheck;

import org.jspecify.annotations.NullMarked;
