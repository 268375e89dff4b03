package cn.yanxing.issue.open311.catalogue;

import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.Open311Config;
import cn.yanxing.issue.open311.Window;
import cn.yanxing.kit.register.Register;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The one document a stranger must know of: where the endpoints are, and when what they offer changed. */
@ApplicationScoped
public class Discovery {

    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    private final Register register;
    private final Changesets changesets;
    private final Open311Config config;

    Discovery(Register register, Changesets changesets, Open311Config config) {
        this.register = register;
        this.changesets = changesets;
        this.config = config;
    }

    /** The document. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Document(String changeset, String contact, String keyService, List<Endpoint> endpoints) {}

    /** One address below which the methods are found; at a {@code test} one nothing that is sent is kept. */
    public record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}

    public Document document(Asker asker) {
        District district = register.district();
        String changeset = Window.written(changesets.current(), register.zone());
        Map<String, String> facts = Map.of("district", district.name());
        return new Document(
                changeset,
                asker.text("open311-contact", facts),
                asker.text("open311-key-service", facts),
                List.of(endpoint(asker, "v2", "production", changeset), endpoint(asker, "v2-test", "test", changeset)));
    }

    private Endpoint endpoint(Asker asker, String name, String type, String changeset) {
        return new Endpoint(
                SPECIFICATION,
                asker.link(config.publicPath() + "/" + name),
                changeset,
                type,
                List.of("text/xml", "application/json"));
    }
}
