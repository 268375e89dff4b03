package cn.yanxing.acceptance.fuzz.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What came back. Status 0 means that nothing did: the connection was closed, or nobody said a word in time
 * ({@code hung}). Names of headers are in lower case.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Heard(int status, Map<String, String> headers, byte[] body, boolean hung) {

    public static Heard nothing(boolean hung) {
        return new Heard(0, Map.of(), new byte[0], hung);
    }

    public boolean isSilence() {
        return status == 0;
    }

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
