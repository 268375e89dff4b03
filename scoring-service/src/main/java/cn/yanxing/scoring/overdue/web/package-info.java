/** The overdue list over HTTP. */
@NullMarked
package cn.yanxing.scoring.overdue.web;

import org.jspecify.annotations.NullMarked;
