package cn.yanxing.local.backup;

import cn.yanxing.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings a backup back into a folder that is empty or not there. It is unpacked beside, checked, forced to the disk and
 * then takes its place in one step: whoever is killed meanwhile has changed nothing.
 */
public final class Restore {

    private final Path folder;
    private final Path beside;
    private final Consumer<String> say;

    /** Into this folder; says what it does line by line. */
    public Restore(Path folder, Consumer<String> say) {
        this.folder = folder.toAbsolutePath().normalize();
        this.beside = this.folder.resolveSibling(this.folder.getFileName() + ".restoring");
        this.say = say;
    }

    /** The suite that starts there next goes on from the backup's instant; its relays fill the empty topics again. */
    public void from(Path file) {
        if (!Files.isReadable(file)) throw new BackupRefused("There is no readable file " + file + ".");
        try {
            refuseContent();
            Folders.delete(beside); // of one that was killed
            Files.createDirectories(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try {
                unpack(file);
            } finally {
                Folders.delete(beside);
            }
        } catch (IOException e) {
            throw new BackupRefused("The backup was not brought back", e);
        }
    }

    private void unpack(Path file) throws IOException {
        Bytes bytes = new Bytes(say);
        ArchiveReader.unpack(file, beside, bytes::add);
        bytes.done("unpacked");
        Durable.forceAll(beside);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        Durable.force(folder.resolveSibling("."));
    }

    private void refuseContent() throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) throw content();
        }
    }

    private BackupRefused content() {
        return new BackupRefused(folder + " is not empty, and nothing is ever restored over what is there."
                + " Give another folder with --data DIR, or move that one away.");
    }
}
