@NullMarked
package cn.yanxing.issue.composite;

import org.jspecify.annotations.NullMarked;
