/** What every service's tests stand on: real servers, a clock that moves, other services' events, a small district. */
package cn.yanxing.kit.testing;
