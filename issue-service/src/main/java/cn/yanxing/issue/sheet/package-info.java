/**
 * A table out of a file that somebody saved: CSV in UTF-8 or GB18030, or an Excel workbook (.xlsx). Every cell is kept as
 * it was written, with its row; what cannot be read for certain is refused, never guessed. Read with the JDK alone
 * (ADR 22).
 */
@NullMarked
package cn.yanxing.issue.sheet;

import org.jspecify.annotations.NullMarked;
