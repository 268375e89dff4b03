package cn.yanxing.issue.residents;

import org.jspecify.annotations.Nullable;

/**
 * Where it is, as a resident says it: a community of the register or the place from their phone (WGS 84 degrees), and in
 * words what is there.
 */
public record Where(
        @Nullable String community,
        String words,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    /** Whether the phone said it. */
    public boolean byPhone() {
        return longitude != null && latitude != null;
    }
}
