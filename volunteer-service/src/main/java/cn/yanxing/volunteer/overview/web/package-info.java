/** Figures and to-do badges over HTTP. */
@NullMarked
package cn.yanxing.volunteer.overview.web;

import org.jspecify.annotations.NullMarked;
