/** The service's own current copy of the district register, in memory and in its database. */
@NullMarked
package cn.yanxing.kit.register;

import org.jspecify.annotations.NullMarked;
