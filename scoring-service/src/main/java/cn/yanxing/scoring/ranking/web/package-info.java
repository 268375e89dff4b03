/** Rankings and unit scores over HTTP. */
@NullMarked
package cn.yanxing.scoring.ranking.web;

import org.jspecify.annotations.NullMarked;
