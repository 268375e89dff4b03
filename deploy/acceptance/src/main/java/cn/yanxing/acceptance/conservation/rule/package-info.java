/** What a rule of the check is, what it is shown, and what it answers with. */
@NullMarked
package cn.yanxing.acceptance.conservation.rule;

import org.jspecify.annotations.NullMarked;
