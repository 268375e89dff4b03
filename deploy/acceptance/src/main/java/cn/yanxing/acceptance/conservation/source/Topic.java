package cn.yanxing.acceptance.conservation.source;

/** A stream and the service that tells it; of a compacted one only the newest record of a key is kept. */
public record Topic(String name, String owner, boolean compacted) {}
