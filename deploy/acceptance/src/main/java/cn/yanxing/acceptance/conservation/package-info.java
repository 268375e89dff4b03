/**
 * Does the suite keep its promise that every fact counts exactly once? Asked from outside: SQL on the four databases,
 * the topics from their start, and what the load's clients were told. Nothing here knows a class of a service or the
 * kit, so that a mistake there cannot be made here a second time.
 */
@NullMarked
package cn.yanxing.acceptance.conservation;

import org.jspecify.annotations.NullMarked;
