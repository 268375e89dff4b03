/** The administrator's door to the relay. */
@NullMarked
package cn.yanxing.kit.relay.web;

import org.jspecify.annotations.NullMarked;
