@NullMarked
package cn.yanxing.embedded;

import org.jspecify.annotations.NullMarked;
