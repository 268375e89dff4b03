package cn.yanxing.issue.open311.intake;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.history.Entry;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.open311.ApiKeys;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.ServiceType;
import cn.yanxing.issue.open311.upload.Taken;
import cn.yanxing.issue.open311.upload.Uploads;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.ReportService;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes reports of strangers' clients through the door of all reports, each once. */
@ApplicationScoped
public class SubmissionService {

    private final ApiKeys keys;
    private final SubmissionReader reader;
    private final Uploads uploads;
    private final ReportService reports;
    private final Receipts receipts;
    private final History history;
    private final FieldCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubmissionService(
            ApiKeys keys,
            SubmissionReader reader,
            Uploads uploads,
            ReportService reports,
            Receipts receipts,
            History history,
            FieldCipher cipher,
            Clock clock) {
        this.keys = keys;
        this.reader = reader;
        this.uploads = uploads;
        this.reports = reports;
        this.receipts = receipts;
        this.history = history;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The same POST of the same device within a week gets the first answer again, and makes nothing new. */
    @Transactional
    public Receipt submit(Sent sent) {
        String client = keys.client(sent.params());
        Submission submission = reader.read(sent.params());
        String fingerprint = hashed(sent.params().fingerprint());
        String repeatKey = repeatKey(sent, submission, fingerprint);
        Instant now = clock.instant();
        Optional<Received> earlier = repeatKey == null ? Optional.empty() : receipts.earlier(client, repeatKey, now);
        if (earlier.isPresent()) return again(earlier.get(), fingerprint, sent);
        Actor machine = Actor.system("open311:" + client);
        Taken taken = uploads.take(sent.uploads(), machine);
        ServiceType type = submission.service().type();
        String token = type == ServiceType.BATCH ? newToken() : null;
        IssueView issue = reports.reportFor(machine, Source.OPEN311, submission.showing(taken.photos()));
        note(issue.id(), machine, aside(submission, taken), now);
        receipts.keep(new Receipts.Entry(issue.id(), client, token, repeatKey, fingerprint), submission, now);
        return Receipt.of(new Received(issue.number(), token, type, fingerprint), taken.refused(), sent.asker());
    }

    /** Checks all of it and keeps nothing. */
    public Receipt rehearse(Sent sent) {
        String ignored = keys.client(sent.params());
        ServiceType type = reader.read(sent.params()).service().type();
        return Receipt.ofTest(type, uploads.refused(sent.uploads()), sent.asker());
    }

    /** Refused with 404 when nobody ever got this token. */
    public TokenView token(String token) {
        return receipts.ofToken(token).orElseThrow(() -> Fault.TOKEN_UNKNOWN.refused());
    }

    private Receipt again(Received earlier, String fingerprint, Sent sent) {
        if (!earlier.fingerprint().equals(fingerprint)) throw Fault.KEY_REUSED.refused();
        return Receipt.of(earlier, uploads.refused(sent.uploads()), sent.asker());
    }

    /** What the desk should know beside the report; a stranger's link is never fetched, nor shown to others. */
    private static Map<String, Object> aside(Submission submission, Taken taken) {
        Map<String, Object> aside = new TreeMap<>();
        if (submission.mediaUrl() != null) aside.put("mediaUrl", submission.mediaUrl());
        if (!submission.place().exact()) aside.put("placeOnlyByAddress", true);
        if (!taken.refused().isEmpty()) aside.put("photosLeftOut", taken.reasons());
        return aside;
    }

    private void note(UUID issue, Actor machine, Map<String, Object> aside, Instant now) {
        if (aside.isEmpty()) return;
        Step step = Step.of("open311", machine).with(aside);
        history.append(new Entry(issue, now, "REPORTED", "REPORTED", step));
    }

    /** 128 bits: it opens the number to whoever holds it. */
    private String newToken() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Without a key and a device nobody can tell a repetition from a neighbour's report. */
    private @Nullable String repeatKey(Sent sent, Submission submission, String fingerprint) {
        if (sent.idempotencyKey() != null && !sent.idempotencyKey().isBlank())
            return hashed("key\n" + sent.idempotencyKey());
        return submission.deviceId() == null ? null : hashed("device\n" + submission.deviceId() + "\n" + fingerprint);
    }

    private String hashed(String text) {
        return HexFormat.of().formatHex(cipher.blindIndex(text));
    }
}
