package cn.yanxing.acceptance.fuzz.right;

import cn.yanxing.acceptance.CityPlatform;
import cn.yanxing.acceptance.fuzz.api.Operation;
import java.time.Instant;
import java.util.UUID;

/** The city platform's signature under whatever a call carries. */
public final class PartnerSeal {

    private final CityPlatform city;

    public PartnerSeal(CityPlatform city) {
        this.city = city;
    }

    public boolean isAsked(Operation operation) {
        return operation.path().contains("/partner/");
    }

    public Call on(Call call) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String nonce = UUID.randomUUID().toString();
        return call.with("X-App-Key", "city-platform")
                .with("X-Timestamp", timestamp)
                .with("X-Nonce", nonce)
                .with("X-Signature-Method", "HMAC-SHA256")
                .with("X-Signature", city.sign(call.body(), timestamp, nonce));
    }
}
