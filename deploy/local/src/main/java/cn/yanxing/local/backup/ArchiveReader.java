package cn.yanxing.local.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Properties;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a backup file and compares every entry with its checksum; what comes before the end is not to be trusted. */
final class ArchiveReader {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final LongConsumer bytesRead;
    private final Checksums found = new Checksums();
    private @Nullable String written;

    private ArchiveReader(Path folder, LongConsumer bytesRead) {
        this.folder = folder;
        this.bytesRead = bytesRead;
    }

    /** Everything of the file below the folder, each file for its owner only. */
    static void unpack(Path file, Path folder, LongConsumer bytesRead) {
        ArchiveReader reader = new ArchiveReader(folder, bytesRead);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream unzipped = new GzipCompressorInputStream(raw);
                TarArchiveInputStream tar = new TarArchiveInputStream(unzipped, StandardCharsets.UTF_8.name())) {
            reader.label(tar);
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                reader.take(entry, tar);
            unzipped.transferTo(OutputStream.nullOutputStream()); // the compression's own checksum stands at the end
        } catch (ClosedByInterruptException e) {
            throw new BackupRefused("The backup was not brought back", e);
        } catch (IOException e) {
            throw new BackupRefused(file + " is not a whole backup", e);
        }
        if (!reader.found.text().equals(reader.written))
            throw new BackupRefused(file + " was changed or cut off since it was written: its checksums do not agree.");
    }

    private void label(TarArchiveInputStream tar) throws IOException {
        TarArchiveEntry first = tar.getNextEntry();
        if (first == null || !first.getName().equals(Contents.LABEL)) throw new IOException("it does not begin as one");
        Properties label = new Properties();
        label.load(new StringReader(text(Contents.LABEL, tar)));
        String format = label.getProperty("format", "none");
        if (!format.equals("" + Contents.FORMAT))
            throw new BackupRefused("This backup has format " + format + ", and this program knows only format "
                    + Contents.FORMAT + ". Use the release that saved it, or a newer one.");
    }

    private void take(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("an entry leaves its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target, OWNER_FOLDER);
        } else if (entry.getName().equals(Checksums.ENTRY)) {
            written = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
        } else {
            Files.createDirectories(target.resolveSibling("."), OWNER_FOLDER);
            unpack(entry.getName(), tar, Files.createFile(target, OWNER_FILE));
        }
    }

    private void unpack(String name, InputStream content, Path target) throws IOException {
        MessageDigest digest = Checksums.digest();
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                digest.update(buffer, 0, read);
                bytesRead.accept(read);
            }
        }
        found.add(name, digest);
    }

    private String text(String name, InputStream content) throws IOException {
        byte[] all = content.readAllBytes();
        MessageDigest digest = Checksums.digest();
        digest.update(all);
        found.add(name, digest);
        return new String(all, StandardCharsets.UTF_8);
    }
}
