package cn.yanxing.kit.photo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where photos are kept, and how large one may be. */
@ConfigMapping(prefix = "yanxing.photos")
interface PhotoConfig {

    Path folder();

    @WithDefault("20")
    int megabytesMax();

    /** Counted before a single pixel is decoded: a small file can claim to be a huge picture. */
    @WithDefault("50000000")
    long pixelsMax();

    @WithDefault("2560")
    int shownEdgeMax();

    @WithDefault("360")
    int thumbnailEdgeMax();
}
