/**
 * PostgreSQL and Kafka without an installation. Both are the real programs, run as direct children of this JVM with
 * their data in a folder; a child stops when its parent is gone, however that came about.
 */
@NullMarked
package cn.yanxing.embedded;

import org.jspecify.annotations.NullMarked;
