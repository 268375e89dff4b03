/**
 * The list as a file that people work on: CSV or an Excel workbook, row after row as they are read, with what was asked
 * for, when and by whom in front. Nothing of who reported is in it.
 */
@NullMarked
package cn.yanxing.issue.export;

import org.jspecify.annotations.NullMarked;
