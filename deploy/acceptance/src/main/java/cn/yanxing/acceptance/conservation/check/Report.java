package cn.yanxing.acceptance.conservation.check;

import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Harm;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A verdict as people read it, and as programs do. */
public final class Report {

    private Report() {}

    /** A table of the counts, then every difference, then one line that says it all. */
    public static String text(Verdict verdict) {
        StringBuilder text = new StringBuilder();
        verdict.counts().forEach((what, number) -> text.append(line("%,12d  %s", number, what)));
        verdict.notes().forEach(note -> text.append(line("dropped by a person: %s", note)));
        verdict.explained()
                .forEach((difference, reason) -> text.append(line("explained: %s (%s)", difference, reason)));
        verdict.differences().forEach(difference -> text.append(line("%s", difference)));
        double seconds = verdict.effort().settledAfter().toMillis() / 1000.0;
        text.append(line(
                "%s: %,d events, %d lost, %d duplicated, %d inverted, %d waiting, %d disagreeing; %s after %.1f s and %d"
                        + " looks",
                verdict.isClean() ? "CLEAN" : "NOT CLEAN",
                verdict.eventsTotal(),
                verdict.lost(),
                verdict.duplicated(),
                verdict.inverted(),
                verdict.count(Harm.WAITING),
                verdict.count(Harm.DISAGREES),
                verdict.isClean() ? "settled" : "still so",
                seconds,
                verdict.effort().looks()));
        return text.toString();
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values) + "\n";
    }

    /** One object: {@code clean, eventsTotal, lost, duplicated, inverted, waiting, disagreeing, settledSeconds, …}. */
    public static ObjectNode json(Verdict verdict) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("clean", verdict.isClean());
        json.put("eventsTotal", verdict.eventsTotal());
        json.put("lost", verdict.lost());
        json.put("duplicated", verdict.duplicated());
        json.put("inverted", verdict.inverted());
        json.put("waiting", verdict.count(Harm.WAITING));
        json.put("disagreeing", verdict.count(Harm.DISAGREES));
        json.put("settledSeconds", verdict.effort().settledAfter().toMillis() / 1000.0);
        json.put("looks", verdict.effort().looks());
        ObjectNode counts = json.putObject("counts");
        verdict.counts().forEach(counts::put);
        ArrayNode differences = json.putArray("differences");
        verdict.differences().forEach(difference -> differences.add(json(difference)));
        ArrayNode explained = json.putArray("explained");
        verdict.explained()
                .forEach((difference, reason) -> explained.add(json(difference).put("reason", reason)));
        ArrayNode dropped = json.putArray("dropped");
        verdict.notes().forEach(dropped::add);
        return json;
    }

    private static ObjectNode json(Difference difference) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rule", difference.rule())
                .put("harm", difference.harm().word())
                .put("subject", difference.subject())
                .put("words", difference.words());
    }
}
