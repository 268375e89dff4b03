package cn.yanxing.kit.photo;

import java.util.UUID;

/** A stored photo as its service shows it; the links open it for a short while. */
public record PhotoView(
        UUID id,
        String sha256,
        String mediaType,
        int width,
        int height,
        long bytes,
        String link,
        String thumbnailLink) {}
