/** The HTTP doors of look-backs: the desk's, and the public's without a login. */
@NullMarked
package cn.yanxing.issue.lookback.web;

import org.jspecify.annotations.NullMarked;
