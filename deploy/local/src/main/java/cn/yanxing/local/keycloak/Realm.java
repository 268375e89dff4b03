package cn.yanxing.local.keycloak;

import cn.yanxing.embedded.Secrecy;
import cn.yanxing.local.district.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The realm as a file that Keycloak imports: the template in {@code resources/realm}, the suite's roles, the
 * district's demonstration people, and the loader's secret.
 */
public final class Realm {

    public static final String NAME = "yanxing";

    /** Everybody's password in a demonstration. */
    public static final String DEMO_PASSWORD = "yanxing";

    /** The client by which the launcher itself enters. */
    public static final String LOADER = "loader";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Person> people;
    private final String loaderSecret;

    public Realm(List<Person> people, String loaderSecret) {
        this.people = people;
        this.loaderSecret = loaderSecret;
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Secrecy.write(file, JSON.writeValueAsString(document()));
    }

    JsonNode document() {
        ObjectNode realm = (ObjectNode) template("realm.json");
        ArrayNode roles = (ArrayNode) realm.at("/roles/realm");
        for (JsonNode role : template("roles.json")) roles.add(role);
        ArrayNode users = (ArrayNode) realm.get("users");
        for (Person person : people) users.add(user(person));
        users.add(loader());
        for (JsonNode client : realm.get("clients")) complete((ObjectNode) client);
        ArrayNode profile = (ArrayNode)
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config");
        profile.add(template("user-profile.json").toString());
        return realm;
    }

    private void complete(ObjectNode client) {
        for (JsonNode mapper : template("claims.json"))
            client.withArray("protocolMappers").add(mapper);
        if (client.get("clientId").asText().equals(LOADER)) client.put("secret", loaderSecret);
    }

    private static ObjectNode user(Person person) {
        ObjectNode user = JSON.createObjectNode();
        user.put("username", person.username()).put("enabled", true);
        boolean chinese = person.lastName().codePoints().anyMatch(Character::isIdeographic);
        user.put("firstName", chinese ? person.lastName() + person.firstName() : person.firstName());
        user.put("lastName", chinese ? "" : person.lastName()); // or Keycloak would say the names in Western order
        ArrayNode roles = user.putArray("realmRoles");
        person.roles().forEach(roles::add);
        ObjectNode attributes = user.putObject("attributes");
        if (person.unit() != null) attributes.putArray("unit").add(person.unit());
        if (person.team() != null) attributes.putArray("team").add(person.team());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", DEMO_PASSWORD)
                .put("temporary", false);
        return user;
    }

    /** The loader's own account: it may write the register and import old requests, as an administrator. */
    private static ObjectNode loader() {
        ObjectNode user = JSON.createObjectNode();
        user.put("username", "service-account-" + LOADER).put("enabled", true).put("serviceAccountClientId", LOADER);
        user.putArray("realmRoles").add("administrator");
        return user;
    }

    private static JsonNode template(String name) {
        try (InputStream in = Realm.class.getResourceAsStream("/realm/" + name)) {
            if (in == null) throw new IllegalStateException("expected the resource realm/" + name);
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
