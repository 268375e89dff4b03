package cn.yanxing.issue.export;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A district whose exports end at two rows. */
public class SmallExports implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("yanxing.export.rows-max", "2");
    }
}
