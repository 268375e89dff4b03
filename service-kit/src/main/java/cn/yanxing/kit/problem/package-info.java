/** What can be wrong with a request, and how it is told: RFC 9457 problems in the reader's language. */
@NullMarked
package cn.yanxing.kit.problem;

import org.jspecify.annotations.NullMarked;
