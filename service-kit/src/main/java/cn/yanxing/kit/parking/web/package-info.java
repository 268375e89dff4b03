/** The administrator's door to parked events. */
@NullMarked
package cn.yanxing.kit.parking.web;

import org.jspecify.annotations.NullMarked;
