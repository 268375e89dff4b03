/** How fast facts get from the outbox to Kafka. */
@NullMarked
package cn.yanxing.benchmark.relay;

import org.jspecify.annotations.NullMarked;
