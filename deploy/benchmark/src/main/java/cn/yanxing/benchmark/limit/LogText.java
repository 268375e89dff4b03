package cn.yanxing.benchmark.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's log with {@code log_statement = all}, read as what each connection sent. */
final class LogText {

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ \\S+ \\[(\\d+)\\] (\\w+):  ");
    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:statement|execute [^:]*): (.*)");
    private static final Pattern PARAMETERS = Pattern.compile("(?si)parameters: (.*)");

    private final Map<String, List<Statement>> byConnection = new LinkedHashMap<>();

    private LogText() {}

    /** What every connection sent, in order. */
    static List<List<Statement>> read(String text) {
        LogText log = new LogText();
        Matcher line = LINE.matcher(text);
        int begin = -1;
        String connection = "";
        String level = "";
        while (line.find()) {
            if (begin >= 0) log.take(connection, level, text.substring(begin, line.start()));
            connection = line.group(1);
            level = line.group(2);
            begin = line.end();
        }
        if (begin >= 0) log.take(connection, level, text.substring(begin));
        return List.copyOf(log.byConnection.values());
    }

    /** Lines of a text after its first are indented by a tab. */
    private void take(String connection, String level, String written) {
        String message = written.stripTrailing().replace("\n\t", "\n");
        List<Statement> sent = byConnection.computeIfAbsent(connection, unseen -> new ArrayList<>());
        Matcher executed = EXECUTED.matcher(message);
        Matcher parameters = PARAMETERS.matcher(message);
        if (level.equals("LOG") && executed.matches()) {
            sent.add(new Statement(executed.group(1), List.of()));
        } else if (level.equals("DETAIL") && parameters.matches() && !sent.isEmpty()) {
            Statement last = sent.remove(sent.size() - 1);
            sent.add(new Statement(last.sql(), Statement.values(parameters.group(1))));
        }
    }
}
