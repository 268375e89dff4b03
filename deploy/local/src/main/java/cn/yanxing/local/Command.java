package cn.yanxing.local;

import cn.yanxing.local.backup.BackupRefused;
import cn.yanxing.local.district.BadDistrict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What every command of this folder does with its words, its failures and its exit status. */
final class Command {

    private static final int WRONG_USAGE = 2;
    private static final int NOT_POSSIBLE_HERE = 3;

    /** The work itself, told where the project lies and from where it was called. */
    @FunctionalInterface
    interface Work {
        void run(Path root, Path workingFolder, Progress progress);
    }

    private Command() {}

    /** Runs it, and ends the JVM with the status that {@code help.txt} promises if it fails. */
    static void run(Work work) {
        int code = status(work, utf8(System.out), utf8(System.err));
        if (code != 0) System.exit(code);
    }

    private static int status(Work work, PrintStream out, PrintStream err) {
        try {
            Path root = Path.of(System.getProperty("yanxing.root"));
            Path here = Path.of(System.getProperty("yanxing.here", "."));
            work.run(root, here.toAbsolutePath().normalize(), new Progress(out));
            return 0;
        } catch (WrongUsage e) {
            err.println(e.getMessage());
            return WRONG_USAGE;
        } catch (CannotStart | BadDistrict | BackupRefused e) {
            err.println(e.getMessage());
            return NOT_POSSIBLE_HERE;
        } catch (IllegalStateException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
