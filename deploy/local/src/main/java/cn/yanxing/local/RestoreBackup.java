package cn.yanxing.local;

import cn.yanxing.local.backup.Restore;
import java.util.List;

/** What {@code deploy/local/restore} runs: brings a saved file back into an empty data folder. */
public final class RestoreBackup {

    private RestoreBackup() {}

    /** Takes the file's name and where its content shall lie; see {@code backup.txt}. */
    public static void main(String[] words) {
        Command.run((root, here, progress) ->
                Interruption.met(() -> restore(BackupArguments.parse(root, here, List.of(words)), progress)));
    }

    private static void restore(BackupArguments arguments, Progress progress) {
        new Restore(arguments.data(), progress::say).from(arguments.file());
        progress.say("Brought back into " + arguments.data() + ". Start it with deploy/local/run; it goes on from the"
                + " moment of the backup, and fills the topics again by itself.");
    }
}
