/** The scheme over HTTP. */
@NullMarked
package cn.yanxing.scoring.scheme.web;

import org.jspecify.annotations.NullMarked;
