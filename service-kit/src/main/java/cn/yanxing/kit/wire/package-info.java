/** How facts look on the way: JSON bodies, CloudEvents headers, and the thread of causes that runs through them. */
@NullMarked
package cn.yanxing.kit.wire;

import org.jspecify.annotations.NullMarked;
