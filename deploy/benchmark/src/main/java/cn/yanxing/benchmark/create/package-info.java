/** Row a: creating issues and orders. */
@NullMarked
package cn.yanxing.benchmark.create;

import org.jspecify.annotations.NullMarked;
