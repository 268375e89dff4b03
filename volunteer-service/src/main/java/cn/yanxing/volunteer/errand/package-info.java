/** Errands (点单): asked for, taken by volunteers, attended, completed with photos. */
@NullMarked
package cn.yanxing.volunteer.errand;

import org.jspecify.annotations.NullMarked;
