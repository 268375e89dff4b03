/**
 * Cases 案卷: what is counted. A case goes from its filing to its closing; an issue taken up again after its closing is a
 * case more, and the closed one stays as it was. {@link cn.yanxing.issue.cases.Trait} says, once and in SQL, what can be
 * true of a case within a period.
 */
@NullMarked
package cn.yanxing.issue.cases;

import org.jspecify.annotations.NullMarked;
