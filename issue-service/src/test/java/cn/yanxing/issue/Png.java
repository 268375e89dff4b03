package cn.yanxing.issue;

import java.util.Base64;

/** A small red picture. */
final class Png {
    static final byte[] RED = Base64.getDecoder()
            .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mM4YaOBFTEMLQkAdntLAWbUZrkAAAAASUVORK5CYII=");

    private Png() {}
}
