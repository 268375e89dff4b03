@NullMarked
package cn.yanxing.acceptance.conservation;

import org.jspecify.annotations.NullMarked;
