/** What an answer to a wrong request must not be. */
@NullMarked
package cn.yanxing.acceptance.fuzz.judge;

import org.jspecify.annotations.NullMarked;
