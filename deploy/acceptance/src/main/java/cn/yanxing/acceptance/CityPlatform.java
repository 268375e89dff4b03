package cn.yanxing.acceptance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The city's 12345 platform, a machine that signs what it says. */
public final class CityPlatform {

    private static final String PATH = "/partner/v1/messages";

    private final String url;
    private final String secret;

    public CityPlatform(String url, String secret) {
        this.url = url;
        this.secret = secret;
    }

    public Answer sends(Object message) {
        return Web.send(signed(message));
    }

    /** The message, signed now and not yet sent; the same message again has another signature. */
    public HttpRequest.Builder signed(Object message) {
        String body = Web.write(message);
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String nonce = UUID.randomUUID().toString();
        return request(body, timestamp, nonce, sign(body, timestamp, nonce));
    }

    /** Anything under any signature, for those who are not the city. */
    public Answer sends(String body, String timestamp, String nonce, String signature) {
        return Web.send(request(body, timestamp, nonce, signature));
    }

    private HttpRequest.Builder request(String body, String timestamp, String nonce, String signature) {
        return HttpRequest.newBuilder(URI.create(url + PATH))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("X-App-Key", "city-platform")
                .header("X-Timestamp", timestamp)
                .header("X-Nonce", nonce)
                .header("X-Signature-Method", "HMAC-SHA256")
                .header("X-Signature", signature)
                .POST(BodyPublishers.ofString(body));
    }

    public String sign(String body, String timestamp, String nonce) {
        return sign(body.getBytes(StandardCharsets.UTF_8), timestamp, nonce);
    }

    public String sign(byte[] body, String timestamp, String nonce) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            String signed = String.join(
                    "\n", "POST", PATH, "", timestamp, nonce, HexFormat.of().formatHex(hash));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
