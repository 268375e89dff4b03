/** Every event that scoring heard, kept for ever and filed by case, so that anybody can count again. */
@NullMarked
package cn.yanxing.scoring.casebook;

import org.jspecify.annotations.NullMarked;
