package cn.yanxing.issue.open311.update;

import cn.yanxing.issue.history.Entry;
import cn.yanxing.issue.history.History;
import cn.yanxing.issue.history.Step;
import cn.yanxing.issue.open311.ApiKeys;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.update.Updates.Held;
import cn.yanxing.issue.open311.upload.Taken;
import cn.yanxing.issue.open311.upload.Upload;
import cn.yanxing.issue.open311.upload.Uploads;
import cn.yanxing.kit.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes what other systems say of our requests. It is written into the history for the desk to read; it never moves an
 * issue, which only our own people do.
 */
@ApplicationScoped
public class UpdateService {

    private final ApiKeys keys;
    private final Updates updates;
    private final Uploads uploads;
    private final History history;
    private final Clock clock;

    UpdateService(ApiKeys keys, Updates updates, Uploads uploads, History history, Clock clock) {
        this.keys = keys;
        this.updates = updates;
        this.uploads = uploads;
        this.history = history;
        this.clock = clock;
    }

    /** The same update again is fine and changes nothing; another one under its id is refused. */
    @Transactional
    public UpdateReceipt take(Params sent, List<Upload> files) {
        String client = keys.client(sent);
        NewUpdate update = NewUpdate.read(sent);
        Held request = updates.request(update.requestId()).orElseThrow(() -> Fault.REQUEST_UNKNOWN.refused());
        Optional<String> known = updates.fingerprintOf(client, update.updateId());
        if (known.isEmpty()) note(client, request, update, files);
        else if (!known.get().equals(update.fingerprint())) throw Fault.UPDATE_EXISTS.refused();
        return new UpdateReceipt(update.updateId(), null);
    }

    /** Checks all of it and keeps nothing. */
    @Transactional
    public UpdateReceipt rehearse(Params sent) {
        String ignored = keys.client(sent);
        NewUpdate update = NewUpdate.read(sent);
        if (updates.request(update.requestId()).isEmpty()) throw Fault.REQUEST_UNKNOWN.refused();
        return new UpdateReceipt(update.updateId(), null);
    }

    /** The very same words again are kept, but need not be read twice. */
    private void note(String client, Held request, NewUpdate update, List<Upload> files) {
        Instant now = clock.instant();
        String words =
                Params.of(Map.of("description", List.of(update.description()))).fingerprint();
        boolean said = updates.isSaid(client, request.id(), words);
        boolean older = updates.hasNewer(client, request.id(), update.at());
        updates.keep(client, request.id(), update, words, now);
        if (said && older && files.isEmpty()) return;
        Actor machine = Actor.system("open311:" + client);
        Taken taken = uploads.take(files, machine);
        Step step = Step.of("open311-update", machine)
                .noting(said ? null : update.description())
                .with(facts(update, older, taken))
                .showing(taken.photos());
        history.append(new Entry(request.id(), now, request.status(), request.status(), step));
    }

    private static Map<String, Object> facts(NewUpdate update, boolean older, Taken taken) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("updateId", update.updateId());
        facts.put("updatedAt", update.at().toString());
        // An older one says how it was, not how it is.
        if (!older) facts.put("status", update.status().wire());
        if (!update.media().isEmpty()) facts.put("mediaUrl", String.join(" ", update.media()));
        if (!taken.refused().isEmpty()) facts.put("photosLeftOut", taken.reasons());
        return facts;
    }
}
