package cn.yanxing.local;

import cn.yanxing.embedded.Secrecy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords and keys of one data folder: made when first asked for, kept in a file that only its owner reads. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path dataFolder) {
        Secrets secrets = new Secrets(dataFolder.resolve("secrets.properties"));
        if (!Files.exists(secrets.file)) return secrets;
        try (Reader reader = Files.newBufferedReader(secrets.file, StandardCharsets.UTF_8)) {
            secrets.values.load(reader);
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A password of 128 bits. */
    public String password(String name) {
        return value(name, () -> HexFormat.of().formatHex(random(16)));
    }

    /** SHA-256 of a password, in hex: for whoever must recognise it and need not know it. */
    String hash(String name) {
        try {
            byte[] secret = password(name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected SHA-256 in every Java, but it is not in this one", e);
        }
    }

    /** A key of 256 bits, in Base64. */
    String key(String name) {
        return value(name, () -> Base64.getEncoder().encodeToString(random(32)));
    }

    private synchronized String value(String name, java.util.function.Supplier<String> fresh) {
        String known = values.getProperty(name);
        if (known != null) return known;
        String made = fresh.get();
        values.setProperty(name, made);
        save();
        return made;
    }

    private void save() {
        try {
            StringWriter text = new StringWriter();
            values.store(text, "Made by deploy/local. Whoever reads this file can read everything the suite keeps.");
            Secrecy.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }
}
