/** The filters that somebody keeps under a name, to come back to them with one click. */
@NullMarked
package cn.yanxing.issue.view;

import org.jspecify.annotations.NullMarked;
