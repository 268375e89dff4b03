package cn.yanxing.issue;

import java.util.Base64;

/** A small red picture. */
public final class Png {
    public static final byte[] RED = Base64.getDecoder()
            .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mM4YaOBFTEMLQkAdntLAWbUZrkAAAAASUVORK5CYII=");

    private Png() {}
}
