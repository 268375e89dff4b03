/** Who called, kept apart from the order: encrypted, masked, revealed only for a purpose. */
@NullMarked
package cn.yanxing.hotline.contact;

import org.jspecify.annotations.NullMarked;
