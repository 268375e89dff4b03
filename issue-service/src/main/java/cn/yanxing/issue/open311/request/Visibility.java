package cn.yanxing.issue.open311.request;

import cn.yanxing.issue.open311.Open311Config;
import cn.yanxing.issue.open311.ServiceType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Which issues the public sees; the others are answered like those that do not exist. */
@ApplicationScoped
public class Visibility {

    /** Of {@code issue i}: whose report it is, and what the type of its service says; {@link #values} in this order. */
    public static final String IS_PUBLIC = "(i.source = ANY (?) AND i.catalogue_item <> ALL (?)"
            + " AND (i.status <> 'REPORTED' OR i.catalogue_item <> ALL (?)))";

    private final Open311Config config;

    Visibility(Open311Config config) {
        this.config = config;
    }

    public List<Object> values() {
        String[] sources = config.publicSources().stream().map(Enum::name).toArray(String[]::new);
        return List.of(sources, items(ServiceType.BLACKBOX), items(ServiceType.BATCH));
    }

    private String[] items(ServiceType type) {
        return config.serviceTypes().entrySet().stream()
                .filter(item -> item.getValue() == type)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }
}
