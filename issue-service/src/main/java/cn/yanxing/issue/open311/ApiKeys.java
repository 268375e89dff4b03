package cn.yanxing.issue.open311;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows a client by the key it shows; only hashes of keys are configured. */
@ApplicationScoped
public class ApiKeys {

    private final Open311Config config;

    ApiKeys(Open311Config config) {
        this.config = config;
    }

    /** The name of the client that sent this; refused with 403 when the key is missing or nobody's. */
    public String client(Params sent) {
        String shown = sent.text("api_key").map(Fingerprint::of).orElseThrow(() -> Fault.KEY.refused());
        return config.clients().entrySet().stream()
                .filter(client -> hashes(client.getValue()).stream().anyMatch(hash -> isSame(hash, shown)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Fault.KEY.refused());
    }

    private static List<String> hashes(Open311Config.Client client) {
        return client.keyHashes().orElse(List.of());
    }

    private static boolean isSame(String hash, String shown) {
        byte[] expected = hash.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, shown.getBytes(StandardCharsets.UTF_8));
    }
}
