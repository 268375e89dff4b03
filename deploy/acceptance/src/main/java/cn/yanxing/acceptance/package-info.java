/** The suite from outside: people who log in, and what they do at its public doors. */
@NullMarked
package cn.yanxing.acceptance;

import org.jspecify.annotations.NullMarked;
