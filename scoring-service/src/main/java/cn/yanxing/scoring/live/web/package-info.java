/** The live stream as server-sent events. */
@NullMarked
package cn.yanxing.scoring.live.web;

import org.jspecify.annotations.NullMarked;
