/**
 * 公开统计: what the district tells everybody about its issues, month by month. Where few cases stand behind a number, it is
 * told together with others, so that no number leads to a person.
 */
@NullMarked
package cn.yanxing.issue.published;

import org.jspecify.annotations.NullMarked;
