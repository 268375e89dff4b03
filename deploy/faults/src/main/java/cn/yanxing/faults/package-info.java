/**
 * What a fault run and the agent inside a service say to each other: files in one folder per service, so that an order
 * outlives whoever gave it and a hit outlives the process that it ended.
 */
@NullMarked
package cn.yanxing.faults;

import org.jspecify.annotations.NullMarked;
