/** The suite's programs as child processes: their JVM, their ports, their logs. */
@NullMarked
package cn.yanxing.local.process;

import org.jspecify.annotations.NullMarked;
