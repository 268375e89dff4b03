package cn.yanxing.local;

import cn.yanxing.local.load.Answer;
import cn.yanxing.local.load.Door;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What {@code deploy/local/re-emit} runs: asks the services of a running suite to send again all that they told. */
public final class ReEmit {

    private final Door asLoader;
    private final PrintStream out;

    private ReEmit(Door asLoader, PrintStream out) {
        this.asLoader = asLoader;
        this.out = out;
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(List.of(words), out, err);
        if (code != 0) System.exit(code);
    }

    private static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            if (words.isEmpty() || words.get(0).startsWith("--"))
                throw new WrongUsage("It needs a reason first. deploy/local/re-emit --help tells more.");
            Path root = Path.of(System.getProperty("yanxing.root"));
            Path here = Path.of(System.getProperty("yanxing.here", "."))
                    .toAbsolutePath()
                    .normalize();
            Path data =
                    Arguments.parse(root, here, words.subList(1, words.size())).data();
            Door asLoader = RunningSuite.in(data).asLoader(Secrets.in(data));
            return new ReEmit(asLoader, out).everywhere(words.get(0)) ? 0 : 1;
        } catch (WrongUsage e) {
            err.println(e.getMessage());
            return 2;
        } catch (CannotStart e) {
            err.println(e.getMessage());
            return 3;
        }
    }

    private boolean everywhere(String reason) {
        boolean all = true;
        for (Service service : Service.values()) all &= in(service, reason);
        return all;
    }

    private boolean in(Service service, String reason) {
        Answer answer = asLoader.post(
                "/api/v1/" + service.key() + "/backbone/re-emission",
                JsonNodeFactory.instance.objectNode().put("reason", reason),
                null);
        if (answer.isGood())
            out.println(service.key() + ": " + answer.body().path("facts").asLong() + " facts travel again");
        else out.println(service.key() + ": refused, " + answer.reason());
        return answer.isGood();
    }
}
