/** Rules about the way of a fact from an outbox over a topic into an inbox; they hold whatever the fact is about. */
@NullMarked
package cn.yanxing.acceptance.conservation.backbone;

import org.jspecify.annotations.NullMarked;
