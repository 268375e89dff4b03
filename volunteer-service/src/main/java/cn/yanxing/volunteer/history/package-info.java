/** Every act on an errand, oldest first; rows are never changed. */
@NullMarked
package cn.yanxing.volunteer.history;

import org.jspecify.annotations.NullMarked;
