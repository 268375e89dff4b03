package cn.yanxing.kit.photo;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A folder: {@code ab/abcdef…}. A file appears whole or not at all. Another bean of the interface replaces it. */
@DefaultBean
@Singleton
class FolderStore implements ContentStore {

    private final Path folder;

    FolderStore(PhotoConfig config) {
        this.folder = config.folder();
    }

    @Override
    public String put(byte[] content) {
        String sha256 = hash(content);
        Path file = file(sha256);
        if (Files.exists(file)) return sha256;
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), sha256, ".half");
            Files.write(half, content);
            move(half, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256;
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        try {
            return Files.exists(file(sha256)) ? Optional.of(Files.readAllBytes(file(sha256))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
