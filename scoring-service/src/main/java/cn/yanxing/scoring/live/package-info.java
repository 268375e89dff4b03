/** The live stream: a snapshot on connect, then changes, fanned out over all replicas by PostgreSQL. */
@NullMarked
package cn.yanxing.scoring.live;

import org.jspecify.annotations.NullMarked;
