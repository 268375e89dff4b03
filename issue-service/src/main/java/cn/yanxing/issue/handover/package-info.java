/**
 * Hand-over sheets (交办单): one for each time a unit is given an issue, with a number, a code and a QR code that lead
 * to a public check. A sheet is written with the hand-over and never changes, so one printed again is the same sheet.
 */
@NullMarked
package cn.yanxing.issue.handover;

import org.jspecify.annotations.NullMarked;
