/** Who volunteers: one living person per identity number, linked to the name they log in with. */
@NullMarked
package cn.yanxing.volunteer.registry;

import org.jspecify.annotations.NullMarked;
