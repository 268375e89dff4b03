package cn.yanxing.kit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one field of personal data: AES-256-GCM under the newest key, whose id is written in front, so that keys
 * can be rotated. The blind index finds equal values without decrypting any.
 */
@ApplicationScoped
public class FieldCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final SecretKeySpec indexKey;

    FieldCipher(PrivacyConfig config) {
        for (String entry : config.keys()) {
            String[] parts = entry.split(":", 2);
            if (parts.length != 2 || parts[0].isEmpty() || parts[0].length() > 32)
                throw new IllegalArgumentException("expected yanxing.privacy.keys as id:base64,…, but it is not");
            keys.put(parts[0], new SecretKeySpec(secret(parts[1]), "AES"));
        }
        indexKey = new SecretKeySpec(secret(config.indexKey()), "HmacSHA256");
    }

    public byte[] encrypt(String plain) {
        Map.Entry<String, SecretKeySpec> newest = keys.entrySet().iterator().next();
        byte[] id = newest.getKey().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, newest.getValue(), nonce, id, plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + id.length + nonce.length + sealed.length)
                .put((byte) id.length)
                .put(id)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public String decrypt(byte[] cipher) {
        ByteBuffer in = ByteBuffer.wrap(cipher);
        byte[] id = take(in, in.get());
        byte[] nonce = take(in, NONCE_BYTES);
        SecretKeySpec key = keys.get(new String(id, StandardCharsets.US_ASCII));
        if (key == null)
            throw new IllegalStateException("expected the key that this was encrypted with, but it is gone");
        return new String(gcm(Cipher.DECRYPT_MODE, key, nonce, id, take(in, in.remaining())), StandardCharsets.UTF_8);
    }

    public byte[] blindIndex(String normalised) {
        return hmac(indexKey, normalised);
    }

    static byte[] secret(String base64) {
        byte[] secret = Base64.getDecoder().decode(base64.strip());
        if (secret.length != 32)
            throw new IllegalArgumentException("expected a key of 32 bytes, but it has " + secret.length);
        return secret;
    }

    static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gcm(int mode, SecretKeySpec key, byte[] nonce, byte[] keyId, byte[] data) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            aes.updateAAD(keyId);
            return aes.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("expected a field that our keys can open, but it is not", e);
        }
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] taken = new byte[length];
        in.get(taken);
        return taken;
    }
}
