package cn.yanxing.kit.photo;

import cn.yanxing.kit.problem.Refused;
import java.util.Map;
import java.util.UUID;

/** Why a photo is not taken. */
public final class PhotoRefused extends Refused {

    private PhotoRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static PhotoRefused unknown(UUID photo) {
        return new PhotoRefused("photo-unknown", Map.of("photo", photo));
    }

    static PhotoRefused notAnImage(String mediaType) {
        return new PhotoRefused("photo-not-an-image", Map.of("mediaType", mediaType));
    }

    static PhotoRefused tooLarge(int megabytesMax) {
        return new PhotoRefused("photo-too-large", Map.of("megabytesMax", megabytesMax));
    }

    static PhotoRefused tooManyPixels(long pixels, long pixelsMax) {
        return new PhotoRefused("photo-too-many-pixels", Map.of("pixels", pixels, "pixelsMax", pixelsMax));
    }

    static PhotoRefused unreadable() {
        return new PhotoRefused("photo-unreadable", Map.of());
    }
}
