package cn.yanxing.local;

import cn.yanxing.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Everything one district's suite keeps between runs. One suite at a time may use it. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder for this process, until it is closed. */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DataInUse(folder);
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("expected a writable data folder, but " + folder + " is none", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Forgets everything that an earlier run left. */
    void clear() {
        try (var content = Files.list(folder)) {
            for (Path each : content.toList())
                if (!each.getFileName().toString().equals("lock")) Folders.delete(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    boolean isMarked(String mark) {
        return Files.exists(path(mark + ".done"));
    }

    /** Notes that something was done once and for all in this folder. */
    void mark(String mark) {
        try {
            if (!isMarked(mark)) Files.createFile(path(mark + ".done"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
