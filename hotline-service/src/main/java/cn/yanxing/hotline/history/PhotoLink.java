package cn.yanxing.hotline.history;

import java.util.UUID;

/** A photo as a reader gets it: links that work for a short while. */
public record PhotoLink(UUID id, String service, String link, String thumbnailLink) {}
