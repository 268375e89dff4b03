/** Requests with which nothing is wrong: the ground that every wrong one starts from. */
@NullMarked
package cn.yanxing.acceptance.fuzz.right;

import org.jspecify.annotations.NullMarked;
