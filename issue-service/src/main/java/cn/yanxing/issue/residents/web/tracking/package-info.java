/** 查进度: the pages that show how far a report is, and take the dispute of its closing. */
@NullMarked
package cn.yanxing.issue.residents.web.tracking;

import org.jspecify.annotations.NullMarked;
