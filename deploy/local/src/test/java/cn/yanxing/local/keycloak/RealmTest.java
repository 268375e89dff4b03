package cn.yanxing.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.local.district.TestDistrict;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private final Realm realm = new Realm(TestDistrict.open().people(), "s3cret");
    private final JsonNode document = realm.document();

    @Test
    void people_come_with_their_roles_and_their_unit_or_team() {
        JsonNode grid = named("users", "username", "grid");
        JsonNode volunteer = named("users", "username", "volunteer");

        assertThat(grid.at("/realmRoles/0").asText()).isEqualTo("grid-worker");
        assertThat(grid.at("/attributes/unit/0").asText()).isEqualTo("street-a");
        assertThat(grid.path("firstName").asText()).isEqualTo("张格");
        assertThat(volunteer.at("/attributes/team/0").asText()).isEqualTo("team-red");
        assertThat(volunteer.path("lastName").asText()).isEqualTo("Lee");
    }

    @Test
    void the_console_is_public_with_a_proof_key_and_the_loader_has_a_secret() {
        JsonNode console = named("clients", "clientId", "console");
        JsonNode loader = named("clients", "clientId", "loader");

        assertThat(console.path("publicClient").asBoolean()).isTrue();
        assertThat(console.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(console.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(loader.path("secret").asText()).isEqualTo("s3cret");
        assertThat(console.path("protocolMappers")).isNotEmpty();
    }

    @Test
    void only_administrators_set_a_unit() {
        String profile = document.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();

        assertThat(profile).contains("\"name\":\"unit\"").contains("\"edit\":[\"admin\"]");
    }

    @Test
    void the_file_is_for_its_owner_only(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("import/realm.json");
        realm.writeTo(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private JsonNode named(String list, String field, String value) {
        return StreamSupport.stream(document.path(list).spliterator(), false)
                .filter(each -> each.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
