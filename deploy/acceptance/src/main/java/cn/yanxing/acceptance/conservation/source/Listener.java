package cn.yanxing.acceptance.conservation.source;

/** Somebody who hears a stream to its end, under the name by which its service keeps its positions. */
public record Listener(String name, String service, String topic) {}
