@NullMarked
package cn.yanxing.local.district;

import org.jspecify.annotations.NullMarked;
