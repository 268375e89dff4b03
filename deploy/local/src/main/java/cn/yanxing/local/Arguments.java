package cn.yanxing.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line of {@code deploy/local/run}; {@code help.txt} says the same to people. */
final class Arguments {

    private static final String DEFAULT_DISTRICT = "zhuhui";

    private final Path root;
    private final Path workingFolder;
    private Ports ports = Ports.standard();
    private String district = DEFAULT_DISTRICT;
    private @Nullable Path data;
    private @Nullable Path replay;
    private int replicas = 1;
    private boolean fresh;
    private boolean withDemo = true;

    private Arguments(Path root, Path workingFolder) {
        this.root = root;
        this.workingFolder = workingFolder;
    }

    static SuiteOptions parse(Path root, Path workingFolder, List<String> words) {
        Arguments arguments = new Arguments(root, workingFolder);
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) arguments.take(rest.pop(), rest);
        return arguments.options();
    }

    private void take(String word, Deque<String> rest) {
        switch (word) {
            case "--fresh" -> fresh = true;
            case "--without-demo" -> withDemo = false;
            case "--district" -> district = value(word, rest);
            case "--data" -> data = workingFolder.resolve(value(word, rest));
            case "--replicas" -> replicas = replicas(word, rest);
            case "--replay" -> replay = file(word, rest);
            default -> port(word, rest);
        }
    }

    private void port(String word, Deque<String> rest) {
        for (Ports.Part part : Ports.Part.values())
            if (part.setting().equals(word)) {
                ports = ports.with(part, number(word, rest));
                return;
            }
        throw new WrongUsage("Unknown setting " + word + ". deploy/local/run --help lists all.");
    }

    private static String value(String word, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.startsWith("--")) throw new WrongUsage("The setting " + word + " needs a value.");
        return value;
    }

    private static int number(String word, Deque<String> rest) {
        String value = value(word, rest);
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) return port;
        }
        throw new WrongUsage("The setting " + word + " needs a port from 1 to 65535, but got " + value + ".");
    }

    private static int replicas(String word, Deque<String> rest) {
        String value = value(word, rest);
        if (value.matches("[1-4]")) return Integer.parseInt(value);
        throw new WrongUsage("The setting " + word + " needs a number from 1 to 4, but got " + value + ".");
    }

    private Path file(String word, Deque<String> rest) {
        Path file = workingFolder.resolve(value(word, rest));
        if (!Files.isReadable(file))
            throw new WrongUsage("The setting " + word + " needs a file, but " + file + " cannot be read.");
        return file;
    }

    /** A name is a folder of {@code deploy/local/districts}; anything else is a folder's path. */
    private Path districtFolder() {
        Path named = root.resolve("deploy/local/districts").resolve(district);
        Path given = workingFolder.resolve(district);
        Path folder = Files.isDirectory(named) ? named : given;
        if (!Files.isDirectory(folder))
            throw new WrongUsage(
                    "There is no district " + district + ": neither " + named + " nor " + given + " exists.");
        return folder.normalize();
    }

    private SuiteOptions options() {
        SuiteOptions options =
                SuiteOptions.of(root, districtFolder()).withPorts(ports).withReplicas(replicas);
        if (data != null) options = options.withData(data);
        if (fresh) options = options.startingOver();
        if (!withDemo) options = options.withoutDemo();
        return replay == null ? options : options.replaying(replay);
    }
}
