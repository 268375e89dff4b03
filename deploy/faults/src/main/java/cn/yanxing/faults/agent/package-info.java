/** Lives in a service's JVM, only when it is started with {@code -javaagent}: no production class knows of it. */
@NullMarked
package cn.yanxing.faults.agent;

import org.jspecify.annotations.NullMarked;
