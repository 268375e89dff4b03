/** 公开统计: the page of what the district publishes about its issues. */
@NullMarked
package cn.yanxing.issue.residents.web.figures;

import org.jspecify.annotations.NullMarked;
