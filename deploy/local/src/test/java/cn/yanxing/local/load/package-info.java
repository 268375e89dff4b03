@NullMarked
package cn.yanxing.local.load;

import org.jspecify.annotations.NullMarked;
