@org.jspecify.annotations.NullMarked
package cn.yanxing.faults;
