/** Lists as files that people work on, CSV or an Excel workbook, with what was asked for, when and by whom in front. */
@NullMarked
package cn.yanxing.kit.export;

import org.jspecify.annotations.NullMarked;
