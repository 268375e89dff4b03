package cn.yanxing.acceptance.load;

import cn.yanxing.acceptance.Answer;
import org.jspecify.annotations.Nullable;

/** An issue, an order or an errand under the hands of one client after another. */
final class Thing {

    private final Caller caller;
    private final String path;
    private @Nullable String version;
    private int acts;

    private Thing(Caller caller, String path, @Nullable String version, int acts) {
        this.caller = caller;
        this.path = path;
        this.version = version;
        this.acts = acts;
    }

    /** What was just created under the collection. */
    static Thing created(Caller caller, String collection, Answer answer) {
        return new Thing(caller, collection + "/" + answer.good().at("id"), answer.etag(), 1);
    }

    /** What a listener made. */
    static Thing found(Caller caller, String path) {
        return new Thing(caller, path, null, 0);
    }

    /** Asks as that person; a listener may have moved it meanwhile, then once more on what is seen now. */
    Thing act(String who, String act, Object body) {
        if (version == null) look(who);
        Answer answer = caller.post(who, path + "/" + act, body, version);
        if (answer.status() == 412) {
            look(who);
            answer = caller.post(who, path + "/" + act, body, version);
        }
        version = answer.good().etag();
        acts++;
        return this;
    }

    /** Waits a while for a field that a listener fills; empty if it does not come. */
    String awaits(String who, String field) {
        for (int attempt = 0; attempt < 60; attempt++) {
            Answer seen = look(who);
            if (seen.body().hasNonNull(field)) return seen.at(field);
            Pause.millis(500);
        }
        return "";
    }

    int acts() {
        return acts;
    }

    private Answer look(String who) {
        Answer seen = caller.get(who, path);
        version = seen.etag();
        return seen;
    }
}
