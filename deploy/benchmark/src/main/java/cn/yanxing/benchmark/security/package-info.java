/** Row h: what each layer of security costs a request. */
@NullMarked
package cn.yanxing.benchmark.security;

import org.jspecify.annotations.NullMarked;
