@NullMarked
package cn.yanxing.acceptance.fuzz;

import org.jspecify.annotations.NullMarked;
