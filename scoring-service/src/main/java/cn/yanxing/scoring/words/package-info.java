/** The two languages that scoring speaks, and texts with named gaps. */
@NullMarked
package cn.yanxing.scoring.words;

import org.jspecify.annotations.NullMarked;
