/** Errands over HTTP. */
@NullMarked
package cn.yanxing.volunteer.errand.web;

import org.jspecify.annotations.NullMarked;
