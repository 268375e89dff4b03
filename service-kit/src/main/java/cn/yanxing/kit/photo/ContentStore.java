package cn.yanxing.kit.photo;

import java.util.Optional;

/** Keeps content under the hash of its bytes; the same content is kept once. */
public interface ContentStore {

    /** Answers the content's SHA-256 in hex. */
    String put(byte[] content);

    Optional<byte[]> get(String sha256);
}
