/** What scoring does with an event: file it, settle its case, count it, tell the screens. */
@NullMarked
package cn.yanxing.scoring.hearing;

import org.jspecify.annotations.NullMarked;
