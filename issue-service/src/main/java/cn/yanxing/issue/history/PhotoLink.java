package cn.yanxing.issue.history;

import java.util.UUID;

/** A photo in the store of {@code service}, through links that open it for a short while. */
public record PhotoLink(UUID id, String service, String link, String thumbnailLink) {}
