package cn.yanxing.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A shell that does nothing but wait for the end of its standard input, which comes when this JVM is gone, killed or
 * not; then it stops the PostgreSQL whose lock file still names the watched process.
 */
final class ParentWatch {

    private static final String SCRIPT =
            "cat >/dev/null; [ \"$(head -n 1 \"$2\" 2>/dev/null)\" = \"$1\" ] && kill -INT \"$1\"";

    private final Process shell;

    private ParentWatch(Process shell) {
        this.shell = shell;
    }

    static ParentWatch over(long pid, Path postmasterPid) {
        List<String> command = Children.apart(
                List.of("/bin/sh", "-c", SCRIPT, "yanxing-parent-watch", Long.toString(pid), postmasterPid.toString()));
        try {
            return new ParentWatch(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void dismiss() {
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
    }
}
