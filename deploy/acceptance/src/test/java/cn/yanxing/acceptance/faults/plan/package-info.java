@org.jspecify.annotations.NullMarked
package cn.yanxing.acceptance.faults.plan;
