@NullMarked
package cn.yanxing.local.process;

import org.jspecify.annotations.NullMarked;
