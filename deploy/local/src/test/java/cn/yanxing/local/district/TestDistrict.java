package cn.yanxing.local.district;

import java.nio.file.Path;

/** The small district of these tests. */
public final class TestDistrict {

    private TestDistrict() {}

    public static DistrictFolder open() {
        return DistrictFolder.open(Path.of("src/test/resources/testonia"));
    }
}
