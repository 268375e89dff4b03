package cn.yanxing.local.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * A backup file while it is written: a compressed tar that ends with the checksums of its entries. Only its owner may
 * read it, and it appears under its name when it is complete and on the disk, or not at all.
 */
final class ArchiveWriter implements AutoCloseable {

    private final Path file;
    private final Path half;
    private final FileChannel channel;
    private final TarArchiveOutputStream tar;
    private final Checksums checksums = new Checksums();
    private final LongConsumer bytesRead;
    private boolean complete;

    /** Calls back with the size of every piece that was read. */
    ArchiveWriter(Path file, LongConsumer bytesRead) throws IOException {
        this.file = file;
        this.half = file.resolveSibling(file.getFileName() + ".half");
        this.bytesRead = bytesRead;
        Files.deleteIfExists(half);
        this.channel = FileChannel.open(
                half,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        GzipParameters quick = new GzipParameters();
        quick.setCompressionLevel(Deflater.BEST_SPEED);
        OutputStream target = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.tar = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(target, quick), StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void put(String name, byte[] content) throws IOException {
        begin(name, content.length);
        MessageDigest digest = Checksums.digest();
        write(content, content.length, digest);
        end(name, digest);
    }

    void put(String name, String content) throws IOException {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void folder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    /**
     * Files change while they are copied: one that is gone is left out, and of the others as much is taken as there was
     * at first, with zeros for what was cut off meanwhile. Whoever needs more than that mends it from a log. Answers
     * whether it was there.
     */
    boolean put(String name, Path source) throws IOException {
        try (FileChannel opened = FileChannel.open(source);
                InputStream content = Channels.newInputStream(opened)) {
            long size = opened.size();
            begin(name, size);
            MessageDigest digest = Checksums.digest();
            byte[] buffer = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int wanted = (int) Math.min(left, buffer.length);
                int read = content.readNBytes(buffer, 0, wanted);
                Arrays.fill(buffer, read, wanted, (byte) 0);
                write(buffer, wanted, digest);
                left -= wanted;
            }
            end(name, digest);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void begin(String name, long size) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.setMode(0100600);
        tar.putArchiveEntry(entry);
    }

    private void write(byte[] buffer, int length, MessageDigest digest) throws IOException {
        tar.write(buffer, 0, length);
        digest.update(buffer, 0, length);
        bytesRead.accept(length);
    }

    private void end(String name, MessageDigest digest) throws IOException {
        tar.closeArchiveEntry();
        checksums.add(name, digest);
    }

    /** Ends the file and gives it its name. */
    void complete() throws IOException {
        put(Checksums.ENTRY, checksums.text());
        tar.finish();
        tar.flush();
        tar.close();
        Durable.force(half);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.force(file.resolveSibling("."));
        complete = true;
    }

    /** What is not complete by now is removed. */
    @Override
    public void close() throws IOException {
        if (complete) return;
        channel.close();
        Files.deleteIfExists(half);
    }
}
