/** The past that a demonstration starts with: the demonstration people play it through the public doors. */
@NullMarked
package cn.yanxing.local.demo;

import org.jspecify.annotations.NullMarked;
