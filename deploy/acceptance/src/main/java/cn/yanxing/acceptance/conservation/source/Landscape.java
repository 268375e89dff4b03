package cn.yanxing.acceptance.conservation.source;

import java.util.List;
import java.util.stream.Stream;

/** Who tells and who hears. Written down here and not asked of the services: a listener that was forgotten is found. */
public record Landscape(List<Topic> topics, List<Listener> listeners) {

    /** The suite as its service canvases describe it. */
    public static Landscape ofTheSuite() {
        return new Landscape(
                List.of(
                        new Topic("district-register", "issue", true),
                        new Topic("issues", "issue", false),
                        new Topic("orders", "hotline", false),
                        new Topic("volunteers", "volunteer", false),
                        new Topic("scores", "scoring", false)),
                List.of(
                        hears("issue", "orders"),
                        hears("issue", "volunteers"),
                        hears("hotline", "issues"),
                        hears("hotline", "volunteers"),
                        hears("volunteer", "issues"),
                        hears("volunteer", "orders"),
                        hears("scoring", "issues"),
                        hears("scoring", "orders"),
                        hears("scoring", "volunteers")));
    }

    /** A listener named as the house names them: service, dot, stream. */
    public static Listener hears(String service, String topic) {
        return new Listener(service + "." + topic, service, topic);
    }

    /** Every service that tells or hears something. */
    public List<String> services() {
        return Stream.concat(
                        topics.stream().map(Topic::owner), listeners.stream().map(Listener::service))
                .distinct()
                .toList();
    }
}
