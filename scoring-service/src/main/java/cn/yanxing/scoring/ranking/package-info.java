/** Scores and competition ranks inside leagues. */
@NullMarked
package cn.yanxing.scoring.ranking;

import org.jspecify.annotations.NullMarked;
