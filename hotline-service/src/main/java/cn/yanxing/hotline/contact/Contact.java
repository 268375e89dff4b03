package cn.yanxing.hotline.contact;

import org.jspecify.annotations.Nullable;

/** Whom to call about an order; in clear only for those who said why, masked for everybody else. */
public record Contact(@Nullable String name, @Nullable String phone) {

    static final Contact NOBODY = new Contact(null, null);

    @Override
    public String toString() {
        return "Contact[…]"; // never into a log
    }
}
