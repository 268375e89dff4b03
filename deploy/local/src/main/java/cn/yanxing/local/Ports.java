package cn.yanxing.local;

import cn.yanxing.embedded.FreePorts;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each part of the suite listens. Only the gateway is meant for people; the rest listens on loopback. */
public final class Ports {

    /** A part that listens, with the setting that moves it. */
    public enum Part {
        GATEWAY("the gateway", "--port", 8080),
        KEYCLOAK("Keycloak", "--keycloak-port", 8190),
        POSTGRES("PostgreSQL", "--postgres-port", 8132),
        KAFKA("Kafka", "--kafka-port", 8192),
        ISSUE("issue-service", "--issue-port", 8181),
        HOTLINE("hotline-service", "--hotline-port", 8182),
        VOLUNTEER("volunteer-service", "--volunteer-port", 8183),
        SCORING("scoring-service", "--scoring-port", 8184);

        private final String title;
        private final String setting;
        private final int standard;

        Part(String title, String setting, int standard) {
            this.title = title;
            this.setting = setting;
            this.standard = standard;
        }

        String title() {
            return title;
        }

        String setting() {
            return setting;
        }
    }

    private final Map<Part, Integer> ports;

    private Ports(Map<Part, Integer> ports) {
        this.ports = new EnumMap<>(ports);
    }

    public static Ports standard() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) ports.put(part, part.standard);
        return new Ports(ports);
    }

    /** Ports that nobody uses now, for a suite that a test starts. */
    public static Ports free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Set<Integer> used = new HashSet<>();
        for (Part part : Part.values()) {
            int port = FreePorts.next();
            while (!used.add(port)) port = FreePorts.next();
            ports.put(part, port);
        }
        return new Ports(ports);
    }

    public Ports with(Part part, int port) {
        Map<Part, Integer> changed = new EnumMap<>(ports);
        changed.put(part, port);
        return new Ports(changed);
    }

    public int of(Part part) {
        return ports.getOrDefault(part, part.standard);
    }

    public int of(Service service) {
        return of(Part.valueOf(service.name()));
    }

    /** One sentence for every port that somebody else has, or that two parts would share. */
    List<String> complaints() {
        Map<Integer, Part> seen = new java.util.HashMap<>();
        return ports.entrySet().stream()
                .map(entry -> complaint(entry.getKey(), entry.getValue(), seen.put(entry.getValue(), entry.getKey())))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toList());
    }

    private static String complaint(Part part, int port, @org.jspecify.annotations.Nullable Part other) {
        if (other != null)
            return "Port " + port + " cannot serve both " + other.title + " and " + part.title
                    + ": move one of them with " + other.setting + " or " + part.setting + ".";
        if (FreePorts.isFree(port)) return "";
        return "Port " + port + ", where " + part.title
                + " should listen, is taken by another program. Stop that one, or" + " choose another port with "
                + part.setting + " N.";
    }
}
