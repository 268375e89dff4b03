package cn.yanxing.acceptance.conservation.check;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.source.Databases;
import cn.yanxing.acceptance.conservation.source.Told;
import cn.yanxing.acceptance.conservation.source.TopicLog;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Looks at a suite until it is quiet. A live suite moves: what one look finds may only be on its way, so a difference
 * counts only if every look has found it, the same one, for as long as the question is patient.
 */
public final class ConservationCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Question question;
    private final long began = System.nanoTime();

    private ConservationCheck(Question question) {
        this.question = question;
    }

    /** The answer; a suite that cannot be looked at is a {@code CannotLook}. */
    public static Verdict answer(Question question) {
        return new ConservationCheck(question).answer();
    }

    private Verdict answer() {
        try (TopicLog topics =
                TopicLog.open(question.suite(), question.landscape().topics(), this::heard)) {
            Findings findings = look(topics);
            Set<Difference> still = new LinkedHashSet<>(findings.differences());
            int looks = 1;
            while (Verdict.isOpen(question, still) && elapsed().compareTo(question.patience()) < 0) {
                pause();
                findings = look(topics);
                still.retainAll(new LinkedHashSet<>(findings.differences()));
                looks++;
            }
            return Verdict.of(question, findings, still, new Verdict.Effort(events(topics), looks, elapsed()));
        }
    }

    /** The databases first and the topics after: whatever was sent by then is on a topic by now. */
    private Findings look(TopicLog topics) {
        Findings findings = new Findings();
        try (Databases databases =
                Databases.open(question.suite(), question.landscape().services())) {
            topics.readOn();
            Cut cut = new Cut(question.landscape(), databases, topics);
            question.rules().forEach(rule -> rule.look(cut, findings));
        }
        return findings;
    }

    private void heard(Told told, byte[] body) {
        JsonNode read = json(body);
        question.rules().forEach(rule -> rule.hear(told, read));
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    private long events(TopicLog topics) {
        return question.landscape().topics().stream()
                .mapToLong(topic -> topics.events(topic).size())
                .sum();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
