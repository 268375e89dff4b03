/** Lists, map, figures and to-do counts: read models that project straight into records. */
@NullMarked
package cn.yanxing.issue.find;

import org.jspecify.annotations.NullMarked;
