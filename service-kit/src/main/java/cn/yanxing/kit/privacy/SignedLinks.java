package cn.yanxing.kit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** Links that open one path for a short while without a login: {@code path?expires=…&signature=…}. */
@ApplicationScoped
public class SignedLinks {

    private static final long STEP_SECONDS =
            300; // within five minutes a photo keeps its link, so that browsers keep the photo

    private final SecretKeySpec key;
    private final Clock clock;
    private final Duration validFor;

    SignedLinks(PrivacyConfig config, Clock clock) {
        this.key = new SecretKeySpec(FieldCipher.secret(config.linkKey()), "HmacSHA256");
        this.clock = clock;
        this.validFor = config.linkValidFor();
    }

    public String sign(String path, Duration validFor) {
        return link(path, clock.instant().plus(validFor).getEpochSecond());
    }

    public boolean isValid(String path, long expires, String signature) {
        return expires >= clock.instant().getEpochSecond()
                && MessageDigest.isEqual(
                        signature(path, expires).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    /** A link to a photo of any service, good at the gateway. */
    public String photo(String service, UUID photo) {
        long until = clock.instant().plus(validFor).getEpochSecond();
        return link("/api/v1/" + service + "/photos/" + photo, (until / STEP_SECONDS + 1) * STEP_SECONDS);
    }

    private String link(String path, long expires) {
        return path + "?expires=" + expires + "&signature=" + signature(path, expires);
    }

    private String signature(String path, long expires) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(FieldCipher.hmac(key, path + "\n" + expires));
    }
}
