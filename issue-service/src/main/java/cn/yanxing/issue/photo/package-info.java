/** The photos that issues show, compared: one that serves two issues is flagged to the desk. */
@NullMarked
package cn.yanxing.issue.photo;

import org.jspecify.annotations.NullMarked;
