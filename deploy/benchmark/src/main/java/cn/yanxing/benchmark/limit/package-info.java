/** The limit of what stands on SQL: pgbench, sending the statements that the service sends. */
@NullMarked
package cn.yanxing.benchmark.limit;

import org.jspecify.annotations.NullMarked;
