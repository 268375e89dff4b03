@NullMarked
package cn.yanxing.local;

import org.jspecify.annotations.NullMarked;
