package cn.yanxing.issue.residents;

import cn.yanxing.kit.privacy.FieldCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals what a page carries for us: nobody reads or changes it on its way, and it opens for a while only. */
@ApplicationScoped
public class Seal {

    /** Time enough to go and take a photo; a page left open on somebody else's phone shows nothing the next day. */
    static final Duration GOOD_FOR = Duration.ofHours(2);

    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    Seal(FieldCipher cipher, ObjectMapper json, Clock clock) {
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    private record Envelope(String kind, Instant until, JsonNode content) {}

    /** In letters that an address or a field of a form may hold. */
    public String sealed(Object content) {
        String kind = content.getClass().getSimpleName();
        Envelope envelope = new Envelope(kind, clock.instant().plus(GOOD_FOR), json.valueToTree(content));
        try {
            byte[] encrypted = cipher.encrypt(json.writeValueAsString(envelope));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for what we did not seal, what was sealed as something else, and what is too old. */
    public <T> Optional<T> opened(@Nullable String sealed, Class<T> type) {
        if (sealed == null || sealed.isEmpty()) return Optional.empty();
        try {
            String text = cipher.decrypt(Base64.getUrlDecoder().decode(sealed));
            Envelope envelope = json.readValue(text, Envelope.class);
            boolean good = envelope.kind().equals(type.getSimpleName())
                    && clock.instant().isBefore(envelope.until());
            return good ? Optional.of(json.treeToValue(envelope.content(), type)) : Optional.empty();
        } catch (RuntimeException | JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }
}
