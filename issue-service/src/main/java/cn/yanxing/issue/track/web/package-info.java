/** The public door of tracking. */
@NullMarked
package cn.yanxing.issue.track.web;

import org.jspecify.annotations.NullMarked;
