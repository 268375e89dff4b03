package cn.yanxing.local.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Saves what a running suite keeps as one file: the databases of all services and of Keycloak as of one instant, then
 * the photos (never changed, so that later ones do no harm) and the keys without which nobody could read any of it. The
 * topics are not copied: everything they ever said stands in the outboxes, as of the same instant as the positions of
 * those who heard it, and a relay that finds its topics empty tells it all again.
 */
public final class Backup {

    private final Path data;
    private final Superuser superuser;
    private final Consumer<String> say;

    /** For the suite that keeps its data in this folder; says what it does line by line. */
    public Backup(Path data, Superuser superuser, Consumer<String> say) {
        this.data = data;
        this.superuser = superuser;
        this.say = say;
    }

    /** Writes the file, for its owner's eyes only; a file that is there already is refused, not replaced. */
    public void save(Path file) {
        if (Files.exists(file)) throw new BackupRefused("There is " + file + " already, and no backup is overwritten.");
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new BackupRefused("There is no folder " + folder + ".");
        Bytes bytes = new Bytes(say);
        try (ArchiveWriter archive = new ArchiveWriter(file, bytes::add)) {
            archive.put(Contents.LABEL, "format=" + Contents.FORMAT + "\nbegun=" + Instant.now() + "\n");
            saveDatabases(archive);
            bytes.done("databases");
            savePhotos(archive);
            bytes.done("photos");
            saveTheRest(archive);
            archive.complete();
        } catch (IOException | SQLException e) {
            throw new BackupRefused("The copy was not made", e);
        }
    }

    private void saveDatabases(ArchiveWriter archive) throws IOException, SQLException {
        try (Connection connection = superuser.connect("postgres")) {
            ClusterBackup.save(connection, Contents.CLUSTER, archive);
        }
    }

    private void savePhotos(ArchiveWriter archive) throws IOException {
        Path photos = data.resolve(Contents.PHOTOS);
        if (!Files.isDirectory(photos)) return;
        try (Stream<Path> all = Files.walk(photos)) {
            List<Path> whole = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".half"))
                    .toList();
            for (Path photo : whole) archive.put(name(photo), photo);
        }
    }

    private void saveTheRest(ArchiveWriter archive) throws IOException {
        archive.put(Contents.SECRETS, data.resolve(Contents.SECRETS));
        archive.put(Contents.REALM_IS_THERE, data.resolve(Contents.REALM_IS_THERE));
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(data, Contents.MARKS)) {
            for (Path mark : marks) archive.put(name(mark), mark);
        }
    }

    private String name(Path path) {
        return data.relativize(path).toString();
    }
}
