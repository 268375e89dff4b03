/** The whole suite on one machine: databases, broker, login, services and gateway, started and stopped together. */
@NullMarked
package cn.yanxing.local;

import org.jspecify.annotations.NullMarked;
