/** 我要反映: the pages that ask one question each, the look at all answers, the receipt. */
@NullMarked
package cn.yanxing.issue.residents.web.asking;

import org.jspecify.annotations.NullMarked;
