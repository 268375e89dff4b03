/** The HTTP door of saved views. */
@NullMarked
package cn.yanxing.issue.view.web;

import org.jspecify.annotations.NullMarked;
