package cn.yanxing.hotline.partner;

import static io.restassured.RestAssured.given;

import cn.yanxing.hotline.Desk;
import cn.yanxing.kit.wire.WireJson;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The city's platform as it knocks at the machine door; written from the protocol's text, not from our code. */
final class CityPlatform {

    String secret = "the-new-secret-of-the-tests";
    String appKey = "city-platform";
    String method = "HMAC-SHA256";
    String nonce = UUID.randomUUID().toString();
    long timestamp;

    CityPlatform(Instant now) {
        this.timestamp = now.getEpochSecond();
    }

    Response send(Map<String, Object> message) {
        return sendText(WireJson.write(message));
    }

    Response sendText(String body) {
        return sendSigned(body, signature(body));
    }

    Response sendSigned(String body, String signature) {
        return given().basePath(Desk.ROOT)
                .contentType("application/json")
                .header("X-App-Key", appKey)
                .header("X-Timestamp", timestamp)
                .header("X-Nonce", nonce)
                .header("X-Signature-Method", method)
                .header("X-Signature", signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/partner/v1/messages");
    }

    String signature(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            String signed = "POST\n/partner/v1/messages\n\n" + timestamp + "\n" + nonce + "\n"
                    + HexFormat.of().formatHex(hash);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> create(String orderNo) {
        Map<String, Object> payload = new HashMap<>();
        payload.put("urgency", "ORDINARY");
        payload.put("requestType", "COMPLAINT");
        payload.put("categoryCode", "road");
        payload.put("title", "小区门口积水");
        payload.put("content", "下雨之后小区门口积水严重，老人出行不便。");
        payload.put("caller", Map.of("name", "李建国", "phone", "13873400456"));
        payload.put("place", Map.of("text", "阳光社区北门", "lon", 112.61, "lat", 26.89, "crs", "WGS84"));
        return message(orderNo, "CREATE", 1, payload);
    }

    static Map<String, Object> message(String orderNo, String action, int seq, Map<String, Object> payload) {
        Map<String, Object> message = new HashMap<>();
        message.put("messageId", UUID.randomUUID().toString());
        message.put("sourceSystem", "city-platform");
        message.put("sourceOrderNo", orderNo);
        message.put("action", action);
        message.put("actionSeq", seq);
        message.put("occurredAt", "2026-03-02T09:00:00+08:00");
        message.put("schemaVersion", "1");
        message.put("payload", payload);
        return message;
    }
}
