package cn.yanxing.volunteer.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who volunteers; one living person per identity number, whatever they call themselves. */
@Entity
@Table(name = "volunteer")
@SuppressWarnings("UnusedVariable") // the sealed number and who registered it are kept, and read by nobody here
class Volunteer {

    private static final byte[] EMPTY = {};

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String login;
    private byte[] name = EMPTY;
    private byte[] phone = EMPTY;
    private byte[] identity = EMPTY;
    private byte[] identityIndex = EMPTY;
    private String team;
    private String registeredBy;
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Volunteer() {}

    Volunteer(UUID id, @Nullable String login, String team, String registeredBy, Instant now) {
        this.id = id;
        this.login = login;
        this.team = team;
        this.registeredBy = registeredBy;
        this.registeredAt = now;
    }

    /** What is kept of the person is ciphertext, and the blind index that finds the number again. */
    final void seal(byte[] sealedName, byte[] sealedPhone, byte[] sealedIdentity, byte[] index) {
        name = sealedName;
        phone = sealedPhone;
        identity = sealedIdentity;
        identityIndex = index;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    String login() {
        return login;
    }

    byte[] name() {
        return name;
    }

    byte[] phone() {
        return phone;
    }

    String team() {
        return team;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
