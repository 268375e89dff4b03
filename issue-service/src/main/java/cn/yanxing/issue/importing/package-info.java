/**
 * The past of an older system, brought in with its true times and states, once per (source, external id).
 *
 * <p>What other services hear of it: {@code issue.reported} with source IMPORT for every row. A row closed as duplicate
 * or invalid also gives {@code issue.rejected}. Another closed row gives {@code issue.closed} only where the register
 * says which unit such an issue belongs to and what limit it has: then the unit is the one the register suggests for
 * that item and place, and {@code dueAt} is what the item's first filing condition gives from the day of the report; no
 * such event is made up where the register is silent. Nobody handed these issues over, so none is told as handed over,
 * signed or overdue, and scoring gives no marks for issues whose source is IMPORT.
 */
@NullMarked
package cn.yanxing.issue.importing;

import org.jspecify.annotations.NullMarked;
