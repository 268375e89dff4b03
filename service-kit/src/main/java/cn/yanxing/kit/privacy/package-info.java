/** Personal data: encrypted per field, shown masked, every look at it written down. */
@NullMarked
package cn.yanxing.kit.privacy;

import org.jspecify.annotations.NullMarked;
