package cn.yanxing.local.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The SHA-256 of every entry, written as {@code sha256sum} writes it. They tell damage; they cannot tell forgery. */
final class Checksums {

    static final String ENTRY = "checksums.sha256";

    private final Map<String, String> byName = new TreeMap<>();

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(String name, MessageDigest content) {
        byName.put(name, HexFormat.of().formatHex(content.digest()));
    }

    String text() {
        return byName.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
