/** How an answer is written: one tree, as JSON and as XML. */
@NullMarked
package cn.yanxing.issue.open311.form;

import org.jspecify.annotations.NullMarked;
