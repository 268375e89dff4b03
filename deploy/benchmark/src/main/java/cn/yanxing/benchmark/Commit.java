package cn.yanxing.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What is checked out: the short name of the commit, with a plus behind it when something is changed since. */
final class Commit {

    private Commit() {}

    static String of(Path root) {
        String name = git(root, List.of("git", "rev-parse", "--short", "HEAD"));
        boolean changed = !git(root, List.of("git", "status", "--porcelain", "--untracked-files=no"))
                .isEmpty();
        return name.isEmpty() ? "unknown" : name + (changed ? "+" : "");
    }

    private static String git(Path root, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "";
        }
    }
}
