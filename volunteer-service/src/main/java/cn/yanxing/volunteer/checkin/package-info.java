/** The code that a leader shows on the spot, so that being there can be proved. */
@NullMarked
package cn.yanxing.volunteer.checkin;

import org.jspecify.annotations.NullMarked;
