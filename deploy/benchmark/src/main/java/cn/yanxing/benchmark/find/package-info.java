/** Row e: lists, searches and the map over a million issues. */
@NullMarked
package cn.yanxing.benchmark.find;

import org.jspecify.annotations.NullMarked;
