package cn.yanxing.hotline.order;

import cn.yanxing.kit.privacy.FieldCipher;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Gives an order the number people say on the telephone, without twins, and the code that only its caller gets. */
@ApplicationScoped
class OrderNumbers {

    /** Without letters and digits that sound or look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 8;

    private final EntityManager database;
    private final Register register;
    private final FieldCipher cipher;

    OrderNumbers(EntityManager database, Register register, FieldCipher cipher) {
        this.database = database;
        this.register = register;
        this.cipher = cipher;
    }

    String next(Instant now) {
        int year = now.atZone(register.zone()).getYear();
        var latest = (Number)
                database.createNativeQuery("""
                        insert into order_number (year, latest) values (:year, 1)
                        on conflict (year) do update set latest = order_number.latest + 1 returning latest
                        """).setParameter("year", year).getSingleResult();
        return "%d-%06d".formatted(year, latest.intValue());
    }

    /** Nobody guesses it without the service's key. */
    String queryCode(UUID orderId) {
        byte[] keyed = cipher.blindIndex("query-code " + orderId);
        var code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) code.append(ALPHABET.charAt(keyed[i] & 31));
        return code.toString();
    }
}
