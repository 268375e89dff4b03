@NullMarked
package cn.yanxing.local.gateway;

import org.jspecify.annotations.NullMarked;
