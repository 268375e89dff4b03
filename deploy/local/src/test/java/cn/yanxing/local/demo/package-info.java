@NullMarked
package cn.yanxing.local.demo;

import org.jspecify.annotations.NullMarked;
