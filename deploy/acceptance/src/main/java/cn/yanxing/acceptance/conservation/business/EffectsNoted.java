package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Told;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What concerns another service's case left exactly one line in that case's history, no less and no more. */
public final class EffectsNoted implements Rule {

    private static final String NAME = "effects noted";

    private static final List<Echo> ECHOES = Stream.of(
                    Stream.of(
                                    "handed-over",
                                    "signed",
                                    "returned",
                                    "rejected",
                                    "rectified",
                                    "verification-failed",
                                    "closed",
                                    "reopened",
                                    "extended",
                                    "suspended",
                                    "resumed",
                                    "overdue")
                            .map(verb -> Echo.atOrder("issue." + verb + ".v1", "issue-" + verb)),
                    Stream.of("offered", "completed", "lapsed")
                            .map(verb -> Echo.atOrder("errand." + verb + ".v1", "errand-" + verb)),
                    Stream.of("completed", "lapsed")
                            .map(verb -> Echo.atIssue("errand." + verb + ".v1", "errand-" + verb)),
                    Stream.of(
                            Echo.atOrder("issue.reported.v1", "issue-opened"),
                            Echo.ofFieldWork(),
                            Echo.ofErrands(
                                    "issue.volunteers-requested.v1", "issue_id", body -> Echo.text(body, "issueId")),
                            Echo.ofErrands(
                                    "order.dispatched.v1",
                                    "order_id",
                                    body -> Echo.text(body, "handling", "VOLUNTEER")
                                            ? Echo.text(body, "orderId")
                                            : null)))
            .flatMap(each -> each)
            .toList();

    private final Map<Echo, Map<String, Long>> expected = new HashMap<>();

    @Override
    public void hear(Told told, JsonNode body) {
        for (Echo echo : ECHOES) {
            String subject = echo.type().equals(told.type()) ? echo.subject().apply(body) : null;
            if (subject != null) {
                expected.computeIfAbsent(echo, any -> new HashMap<>()).merge(subject, 1L, Long::sum);
            }
        }
    }

    @Override
    public void look(Cut cut, Findings findings) {
        for (Echo echo : ECHOES) {
            Map<String, Long> noted = new HashMap<>();
            cut.databases().of(echo.service()).each(echo.lines(), row -> noted.put(row.getString(1), row.getLong(2)));
            compare(echo, expected.getOrDefault(echo, Map.of()), noted, findings);
        }
    }

    private static void compare(Echo echo, Map<String, Long> expected, Map<String, Long> noted, Findings findings) {
        TreeSet<String> subjects = new TreeSet<>(expected.keySet());
        subjects.addAll(noted.keySet());
        for (String subject : subjects) {
            long told = expected.getOrDefault(subject, 0L);
            long lines = noted.getOrDefault(subject, 0L);
            findings.count("effects on other services' cases", lines);
            if (told != lines) {
                findings.differs(new Difference(
                        NAME,
                        told > lines ? Harm.LOST : Harm.DUPLICATED,
                        subject,
                        echo.type() + " was told " + told + " times for it, but " + echo.service() + "-service noted "
                                + lines));
            }
        }
    }
}
