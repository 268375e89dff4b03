package cn.yanxing.kit.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** Encrypts one field of personal data. */
@ApplicationScoped
public class FieldCipher {
    public byte[] encrypt(String plain) {
        throw new UnsupportedOperationException(plain);
    }

    public String decrypt(byte[] cipher) {
        throw new UnsupportedOperationException();
    }

    public byte[] blindIndex(String normalised) {
        throw new UnsupportedOperationException(normalised);
    }
}
