package cn.yanxing.hotline.history;

import java.util.UUID;

/** A photo and the service whose store holds it. */
public record PhotoRef(UUID id, String service) {}
