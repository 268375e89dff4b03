/** The public check of hand-over sheets. */
@NullMarked
package cn.yanxing.issue.handover.web;

import org.jspecify.annotations.NullMarked;
