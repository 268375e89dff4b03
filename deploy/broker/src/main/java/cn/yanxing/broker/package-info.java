/** Apache Kafka in KRaft mode as one small child process: format once, start, create the topics, say so, stop with the parent. */
@NullMarked
package cn.yanxing.broker;

import org.jspecify.annotations.NullMarked;
