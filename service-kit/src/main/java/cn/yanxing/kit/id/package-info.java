/** Where ids and the time come from; both come in as arguments everywhere else. */
@NullMarked
package cn.yanxing.kit.id;

import org.jspecify.annotations.NullMarked;
