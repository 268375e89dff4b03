package cn.yanxing.hotline.contact;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.privacy.FieldCipher;
import cn.yanxing.kit.privacy.Masks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps callers encrypted. Whoever wants to see one says why, and leaves an audit row. */
@ApplicationScoped
public class ContactService {

    private static final int SHORTEST_NUMBER = 7;

    private final EntityManager contacts;
    private final FieldCipher cipher;
    private final Audit audit;

    ContactService(EntityManager contacts, FieldCipher cipher, Audit audit) {
        this.contacts = contacts;
        this.cipher = cipher;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID orderId, @Nullable String name, @Nullable String phone) {
        String givenName = given(name);
        String givenPhone = given(phone);
        if (givenName == null && givenPhone == null) return;
        contacts.persist(new OrderContact(
                orderId,
                givenName == null ? null : cipher.encrypt(givenName),
                givenName == null ? null : cipher.blindIndex(normalisedName(givenName)),
                givenPhone == null ? null : cipher.encrypt(givenPhone),
                givenPhone == null ? null : cipher.blindIndex(normalisedPhone(givenPhone))));
    }

    public Contact masked(UUID orderId) {
        return shown(orderId, Masks::name, Masks::phone);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Contact reveal(UUID orderId, String purpose, Actor actor) {
        audit.record(actor, "contact-reveal", "order", orderId.toString(), purpose);
        return shown(orderId, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Whether a text that is about to leave this service names the caller. */
    public boolean isNamedIn(UUID orderId, String text) {
        Contact contact = shown(orderId, UnaryOperator.identity(), UnaryOperator.identity());
        String name = contact.name();
        String phone = contact.phone();
        return (name != null && isName(name) && withoutSpaces(text).contains(withoutSpaces(name)))
                || (phone != null && isNumber(phone) && digits(text).contains(normalisedPhone(phone)));
    }

    /** A single sign is in too many words to tell anybody by it. */
    private static boolean isName(String name) {
        return withoutSpaces(name).length() > 1;
    }

    /** Where no number was given, something else may stand, such as 无. */
    private static boolean isNumber(String phone) {
        return normalisedPhone(phone).length() >= SHORTEST_NUMBER;
    }

    private Contact shown(UUID orderId, UnaryOperator<String> showName, UnaryOperator<String> showPhone) {
        OrderContact kept = contacts.find(OrderContact.class, orderId);
        if (kept == null) return Contact.NOBODY;
        byte[] name = kept.name();
        byte[] phone = kept.phone();
        return new Contact(
                name == null ? null : showName.apply(cipher.decrypt(name)),
                phone == null ? null : showPhone.apply(cipher.decrypt(phone)));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String normalisedName(String name) {
        return withoutSpaces(name).toLowerCase(Locale.ROOT);
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    /** The national number: 0086 and +86 are how some telephones write the same one. */
    private static String normalisedPhone(String phone) {
        return digits(phone).replaceFirst("^(0086|86)(?=1\\d{10}$)", "");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
