/** The recount over HTTP. */
@NullMarked
package cn.yanxing.scoring.recount.web;

import org.jspecify.annotations.NullMarked;
