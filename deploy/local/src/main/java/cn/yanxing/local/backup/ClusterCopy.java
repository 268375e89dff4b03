package cn.yanxing.local.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies the files of a PostgreSQL that is at work. Alone they are of no instant at all; with {@code backup_label} and
 * the log from there on PostgreSQL makes the cluster of one instant of them when it starts.
 */
final class ClusterCopy extends SimpleFileVisitor<Path> {

    /** What belongs to the running server only; PostgreSQL wants the folders, and fills them itself. */
    private static final Set<String> EMPTY_FOLDERS = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pgsql_tmp");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map", "pg_internal.init");

    private static final Path CONTROL = Path.of("global", "pg_control");

    private final Path cluster;
    private final String prefix;
    private final ArchiveWriter archive;

    private ClusterCopy(Path cluster, String prefix, ArchiveWriter archive) {
        this.cluster = cluster;
        this.prefix = prefix;
        this.archive = archive;
    }

    /** To be called between start and stop of a base backup; the control file comes last, as its rules want. */
    static void copy(Path cluster, String prefix, ArchiveWriter archive) throws IOException {
        ClusterCopy copy = new ClusterCopy(cluster, prefix, archive);
        Files.walkFileTree(cluster, copy);
        archive.put(copy.name(cluster.resolve(CONTROL)), steady(cluster.resolve(CONTROL)));
    }

    /** A small file that is written in place: read until two looks agree. */
    private static byte[] steady(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        for (byte[] now = Files.readAllBytes(file); ; now = Files.readAllBytes(file)) {
            if (Arrays.equals(before, now)) return now;
            before = now;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        archive.folder(name(folder));
        boolean stays = EMPTY_FOLDERS.contains(folder.getFileName().toString());
        if (folder.endsWith("pg_wal")) archive.folder(name(folder.resolve("archive_status")));
        return stays ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean copied = attributes.isRegularFile()
                && !LEFT_OUT.contains(file.getFileName().toString())
                && !file.endsWith(CONTROL);
        if (copied) archive.put(name(file), file);
        return FileVisitResult.CONTINUE;
    }

    /** Tables and their folders come and go; the log tells the rest. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
        throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure)
            throws IOException {
        if (failure == null || failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
        throw failure;
    }

    private String name(Path path) {
        Path inside = cluster.relativize(path);
        return inside.toString().isEmpty() ? prefix : prefix + "/" + inside;
    }
}
