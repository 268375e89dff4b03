/** The HTTP door of acts on many issues. */
@NullMarked
package cn.yanxing.issue.bulk.web;

import org.jspecify.annotations.NullMarked;
