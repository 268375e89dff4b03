/** The HTTP door of the history import. */
@NullMarked
package cn.yanxing.issue.importing.web;

import org.jspecify.annotations.NullMarked;
