package cn.yanxing.hotline.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An order's caller as the database keeps them: encrypted, with keyed hashes for look-up. */
@Entity
@Immutable
@Table(name = "order_contact")
class OrderContact {

    @Id
    @Column(name = "order_id")
    private UUID orderId;

    private byte @Nullable [] name;

    private byte @Nullable [] phone;

    @Column(name = "name_index")
    private byte @Nullable [] nameIndex;

    @Column(name = "phone_index")
    private byte @Nullable [] phoneIndex;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected OrderContact() {}

    OrderContact(
            UUID orderId,
            byte @Nullable [] name,
            byte @Nullable [] nameIndex,
            byte @Nullable [] phone,
            byte @Nullable [] phoneIndex) {
        this.orderId = orderId;
        this.name = name;
        this.nameIndex = nameIndex;
        this.phone = phone;
        this.phoneIndex = phoneIndex;
    }

    byte @Nullable [] name() {
        return name;
    }

    byte @Nullable [] phone() {
        return phone;
    }
}
