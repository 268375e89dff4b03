/** Where something lies in the district, and which unit the register holds responsible there. */
@NullMarked
package cn.yanxing.issue.place;

import org.jspecify.annotations.NullMarked;
