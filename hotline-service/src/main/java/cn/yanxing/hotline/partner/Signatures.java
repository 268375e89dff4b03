package cn.yanxing.hotline.partner;

import cn.yanxing.hotline.partner.PartnerKeys.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks who sent a request and when: HMAC-SHA256 over
 * {@code method\npath\ncanonicalQuery\ntimestamp\nnonce\nhex(SHA256(body))} with the partner's secret.
 */
@ApplicationScoped
class Signatures {

    static final String METHOD = "HMAC-SHA256";
    private static final int NONCE_MAX = 128;

    private final PartnerKeys keys;
    private final Clock clock;

    Signatures(PartnerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The partner who signed the request. */
    Partner signer(SignedRequest request) {
        String appKey = present(request.appKey());
        String timestamp = present(request.timestamp());
        String nonce = present(request.nonce());
        String signature = present(request.signature());
        if (!METHOD.equals(present(request.signatureMethod()))) throw PartnerProblem.signatureMethod();
        if (nonce.length() > NONCE_MAX) throw PartnerProblem.signatureMissing();
        Partner partner = keys.keys().get(appKey);
        if (partner == null || !isSigned(request, partner, timestamp, nonce, signature))
            throw PartnerProblem.signatureWrong();
        if (!isInWindow(timestamp)) throw PartnerProblem.timestampOutsideWindow();
        return partner;
    }

    static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("expected SHA-256 in every Java, but it is not in this one", e);
        }
    }

    private boolean isSigned(SignedRequest request, Partner partner, String timestamp, String nonce, String signature) {
        String signed = String.join(
                "\n",
                request.method(),
                request.path(),
                canonical(request.query()),
                timestamp,
                nonce,
                sha256(request.body()));
        byte[] given = signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        return partner.secrets().orElse(List.of()).stream()
                .map(secret -> hmac(secret, signed).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(expected -> MessageDigest.isEqual(expected, given));
    }

    /** The raw parameters, sorted. */
    private static String canonical(@Nullable String query) {
        if (query == null || query.isEmpty()) return "";
        return Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&"));
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("expected HmacSHA256 in every Java, but it is not in this one", e);
        }
    }

    private boolean isInWindow(String timestamp) {
        try {
            Instant signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
            Duration apart = Duration.between(signedAt, clock.instant()).abs();
            return apart.compareTo(keys.window()) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static String present(@Nullable String header) {
        if (header == null || header.isBlank()) throw PartnerProblem.signatureMissing();
        return header.strip();
    }
}
