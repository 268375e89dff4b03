package cn.yanxing.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A shell that does nothing but wait for the end of its standard input, which comes when this JVM is gone, killed or
 * not; then it signals the watched process, unless another one has taken its id since.
 */
public final class ParentWatch {

    private static final String SCRIPT = """
            started() { set -- $(cat "/proc/$1/stat" 2>/dev/null); echo "${22}"; }
            was=$(started "$1")
            while read -r line; do :; done
            [ -n "$was" ] && [ "$(started "$1")" = "$was" ] && kill "-$2" "$1"
            """;

    private final Process shell;

    private ParentWatch(Process shell) {
        this.shell = shell;
    }

    /** Watches over a child for as long as it runs; {@code signal} is its friendliest way to stop. */
    public static ParentWatch over(Process child, String signal) {
        List<String> command = Children.apart(
                List.of("/bin/sh", "-c", SCRIPT, "yanxing-parent-watch", Long.toString(child.pid()), signal));
        try {
            return new ParentWatch(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The child has ended; there is nothing to watch any more. */
    public void dismiss() {
        shell.destroyForcibly();
    }
}
