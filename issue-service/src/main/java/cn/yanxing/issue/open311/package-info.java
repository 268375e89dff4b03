/**
 * Open311 GeoReport v2: a stranger's client reports problems and follows them, knowing nothing but the discovery
 * document. Here is what all its methods share; {@code catalogue} offers services, {@code intake} takes reports,
 * {@code request} shows them, {@code update} exchanges what happened to them, {@code form} writes XML and JSON from one
 * model.
 */
@NullMarked
package cn.yanxing.issue.open311;

import org.jspecify.annotations.NullMarked;
