package cn.yanxing.benchmark.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;

/** A layer of security, by the classes whose work is nothing but that layer's. */
enum Layer {
    TOKEN("checking the token", "io\\.quarkus\\.oidc\\.|io\\.smallrye\\.jwt\\.|org\\.jose4j\\."),
    PERSONAL_DATA("encrypting and indexing personal data", "cn\\.yanxing\\.kit\\.privacy\\."),
    ONCE_ONLY("keeping the answer under its idempotency key", "cn\\.yanxing\\.kit\\.web\\.(StoredAnswers|RequestHash)");

    /** What is called back from a layer when that has done its part. */
    private static final String THE_REQUEST_GOES_ON = "org.jboss.resteasy.";

    private final String work;
    private final Pattern classes;

    Layer(String work, String classes) {
        this.work = work;
        this.classes = Pattern.compile(classes);
    }

    /** As the report names it. */
    String work() {
        return work;
    }

    /** Whose work the thread was at when it was looked at; nobody's if it was at the request's own. */
    static Optional<Layer> at(RecordedStackTrace trace) {
        for (RecordedFrame frame : trace.getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(THE_REQUEST_GOES_ON)) return Optional.empty();
            Optional<Layer> owner =
                    Arrays.stream(values()).filter(layer -> layer.owns(type)).findFirst();
            if (owner.isPresent()) return owner;
        }
        return Optional.empty();
    }

    private boolean owns(String type) {
        return classes.matcher(type).lookingAt();
    }
}
