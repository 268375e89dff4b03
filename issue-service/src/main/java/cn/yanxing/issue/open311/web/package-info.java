/** The HTTP edge of Open311. Everything below {@code /open311} answers in Open311's own form, errors too. */
@NullMarked
package cn.yanxing.issue.open311.web;

import org.jspecify.annotations.NullMarked;
