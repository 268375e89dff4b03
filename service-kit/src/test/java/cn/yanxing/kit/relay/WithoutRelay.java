package cn.yanxing.kit.relay;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application's own relay is off; tests make theirs by hand. */
public class WithoutRelay implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("yanxing.relay.enabled", "false");
    }
}
