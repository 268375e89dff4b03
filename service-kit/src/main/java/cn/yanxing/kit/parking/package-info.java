/** What could not be handled: listed, inspected, released in order or dropped with a reason. */
@NullMarked
package cn.yanxing.kit.parking;

import org.jspecify.annotations.NullMarked;
