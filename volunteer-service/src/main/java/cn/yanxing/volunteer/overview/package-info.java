/** Figures over errands and hours, and what waits for whom. */
@NullMarked
package cn.yanxing.volunteer.overview;

import org.jspecify.annotations.NullMarked;
