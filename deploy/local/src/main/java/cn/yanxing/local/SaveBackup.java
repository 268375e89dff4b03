package cn.yanxing.local;

import cn.yanxing.local.backup.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code deploy/local/backup} runs: saves the data of a running suite as one file. */
public final class SaveBackup {

    private SaveBackup() {}

    /** Takes the file's name and whose data it is; see {@code backup.txt}. */
    public static void main(String[] words) {
        Command.run((root, here, progress) ->
                Interruption.met(() -> save(BackupArguments.parse(root, here, List.of(words)), progress)));
    }

    private static void save(BackupArguments arguments, Progress progress) {
        Path data = arguments.data();
        if (!isInUse(data))
            throw new CannotStart("No suite runs with the data in " + data
                    + ". Start it with deploy/local/run, or name another one.");
        RunningSuite suite = RunningSuite.in(data);
        progress.say("Saving " + data + " while it is used ...");
        new Backup(data, suite.superuser(Secrets.in(data)), progress::say).save(arguments.file());
        progress.say("Saved as " + arguments.file() + ". Keep it as you keep the keys that are in it: whoever reads it"
                + " can read everything the suite keeps.");
    }

    private static boolean isInUse(Path data) {
        if (!Files.isDirectory(data)) return false;
        try {
            DataFolder.take(data).close();
            return false;
        } catch (DataInUse e) {
            return true;
        }
    }
}
