/** Bad input: every operation that the services describe, asked wrongly in many ways, and what they answer judged. */
@NullMarked
package cn.yanxing.acceptance.fuzz;

import org.jspecify.annotations.NullMarked;
