package cn.yanxing.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command line of {@code deploy/local/backup} and {@code restore}: one file, and whose data it holds. */
record BackupArguments(Path file, Path data) {

    private static final Set<String> SETTINGS = Set.of("--district", "--data");

    static BackupArguments parse(Path root, Path workingFolder, List<String> words) {
        List<String> settings = new ArrayList<>();
        @Nullable String file = null;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (SETTINGS.contains(word)) {
                settings.add(word);
                if (rest.hasNext()) settings.add(rest.next());
            } else if (word.startsWith("--") || file != null) {
                throw new WrongUsage("Unknown word " + word + ". --help lists what can be said.");
            } else {
                file = word;
            }
        }
        if (file == null) throw new WrongUsage("Which file? --help tells more.");
        return new BackupArguments(
                workingFolder.resolve(file).normalize(),
                Arguments.parse(root, workingFolder, settings).data().normalize());
    }
}
