@NullMarked
package cn.yanxing.local.backup;

import org.jspecify.annotations.NullMarked;
