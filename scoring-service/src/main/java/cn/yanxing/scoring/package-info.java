/**
 * scoring-service: every point explained.
 *
 * <p>Owns: the published scheme, the casebook of heard events, the score ledger, rankings, figures, the live stream.
 *
 * <p>Listens to: issues, orders, volunteers (every event). Publishes: {@code entry.posted.v1} on scores.
 */
@NullMarked
package cn.yanxing.scoring;

import org.jspecify.annotations.NullMarked;
