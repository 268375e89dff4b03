package cn.yanxing.acceptance.conservation.check;

import cn.yanxing.acceptance.conservation.source.CannotLook;
import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.SuiteAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code deploy/acceptance/check}: checks a suite that runs through {@code deploy/local/run}. It only reads. Its status
 * is 0 when every fact counted exactly once, 1 when there is a difference, 2 when it could not look.
 */
public final class CheckCommand {

    private static final int CLEAN = 0;
    private static final int DIFFERENCES = 1;
    private static final int CANNOT_LOOK = 2;

    private final Path here;
    private final List<Path> journals = new ArrayList<>();
    private final Deque<String> explained = new ArrayDeque<>();
    private Path data;
    private Duration patience = Duration.ofMinutes(1);
    private @Nullable Path json;

    private CheckCommand(Path root, Path here) {
        this.here = here;
        this.data = root.resolve("deploy/local/data/zhuhui");
    }

    /** Checks, prints, and ends the process with the status. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out, err));
    }

    private static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            Path root = Path.of(System.getProperty("yanxing.root", "."));
            Path here = Path.of(System.getProperty("yanxing.here", "."));
            CheckCommand command = new CheckCommand(root, here);
            Deque<String> rest = new ArrayDeque<>(words);
            while (!rest.isEmpty()) {
                command.take(rest.pop(), rest);
            }
            Verdict verdict = ConservationCheck.answer(command.question(root));
            out.print(Report.text(verdict));
            command.keep(verdict);
            return verdict.isClean() ? CLEAN : DIFFERENCES;
        } catch (CannotLook | IOException e) {
            err.println(e.getMessage());
            return CANNOT_LOOK;
        }
    }

    private void take(String word, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new CannotLook("The setting " + word + " needs a value. deploy/acceptance/check --help lists all.");
        }
        switch (word) {
            case "--data" -> data = here.resolve(value).normalize();
            case "--journal" -> journals.add(here.resolve(value));
            case "--json" -> json = here.resolve(value);
            case "--patience" -> patience = seconds(value);
            case "--explain" -> explained.add(value);
            default -> throw new CannotLook("Unknown setting " + word + ". deploy/acceptance/check --help lists all.");
        }
    }

    private static Duration seconds(String value) {
        if (!value.matches("\\d{1,5}")) {
            throw new CannotLook("The setting --patience needs a number of seconds, but got " + value + ".");
        }
        return Duration.ofSeconds(Long.parseLong(value));
    }

    private Question question(Path root) {
        for (Path journal : journals) {
            if (!Files.isReadable(journal)) {
                throw new CannotLook("The journal " + journal + " cannot be read.");
            }
        }
        Question question = Question.about(
                        SuiteAddress.in(data), Landscape.ofTheSuite(), Rules.ofTheSuite(root, journals))
                .patientFor(patience);
        for (String each : explained) {
            String[] parts = each.split("=", 2);
            question = question.explaining(parts[0], parts.length == 2 ? parts[1] : "explained by whoever asked");
        }
        return question;
    }

    private void keep(Verdict verdict) throws IOException {
        if (json != null) {
            Files.writeString(json, Report.json(verdict).toPrettyString() + "\n", StandardCharsets.UTF_8);
        }
    }
}
