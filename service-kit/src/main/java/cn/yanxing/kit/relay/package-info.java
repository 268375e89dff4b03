/** Carries the outbox to Kafka: one active relay a service, in order, at least once, zombies fenced. */
@NullMarked
package cn.yanxing.kit.relay;

import org.jspecify.annotations.NullMarked;
