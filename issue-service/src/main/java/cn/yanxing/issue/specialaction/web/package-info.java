/** The HTTP door of special actions. */
@NullMarked
package cn.yanxing.issue.specialaction.web;

import org.jspecify.annotations.NullMarked;
