package cn.yanxing.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.access.Roles;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.security.Authenticated;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Walks all endpoints of a service with every role: who is not named gets 403, who is nobody gets 401. Extend it with a
 * {@code @QuarkusTest}.
 */
public abstract class EndpointRoles {

    private static final String SOME_ID = "01890000-0000-7000-8000-000000000001";

    private final JavaClasses production =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target", "classes"));

    @Test
    void every_endpoint_states_its_role() {
        HouseRules.roles().allowEmptyShould(true).check(production);
    }

    @Test
    void whoever_an_endpoint_does_not_name_is_denied() {
        List<String> open = new ArrayList<>();
        for (JavaMethod endpoint : endpoints()) {
            if (stated(endpoint, PermitAll.class).isPresent()) continue;
            if (status(endpoint, given()) != 401) open.add(endpoint.getFullName() + " to nobody");
            Optional<RolesAllowed> named = stated(endpoint, RolesAllowed.class);
            if (named.isEmpty()) continue;
            for (String role : allRoles()) {
                if (Arrays.asList(named.get().value()).contains(role)) continue;
                RequestSpecification asRole = given().auth().oauth2(Tokens.of("somebody", "some-unit", role));
                if (status(endpoint, asRole) != 403) open.add(endpoint.getFullName() + " to " + role);
            }
        }

        assertThat(open).isEmpty();
    }

    private List<JavaMethod> endpoints() {
        return production.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(HouseRules::isEndpoint)
                .toList();
    }

    private static int status(JavaMethod endpoint, RequestSpecification request) {
        String contentType = stated(endpoint, Consumes.class)
                .map(stated -> stated.value()[0])
                .orElse("application/json");
        if (contentType.startsWith("multipart")) request.multiPart("file", "x");
        else if (!verb(endpoint).equals("GET")) request.contentType(contentType).body("{}");
        return request.basePath("/").request(verb(endpoint), path(endpoint)).statusCode();
    }

    private static String verb(JavaMethod endpoint) {
        return endpoint.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String path(JavaMethod endpoint) {
        String root = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.rest.path", String.class)
                .orElse("/");
        String ofType = endpoint.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .map(Path::value)
                .orElse("");
        String ofMethod =
                endpoint.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return (root + "/" + ofType + "/" + ofMethod)
                .replaceAll("\\{[^}]*}", SOME_ID)
                .replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "");
    }

    /** The method's own annotation, else its class's - unless the method states another role. */
    private static <A extends Annotation> Optional<A> stated(JavaMethod endpoint, Class<A> type) {
        Optional<A> own = endpoint.tryGetAnnotationOfType(type);
        boolean another = List.of(RolesAllowed.class, PermitAll.class, Authenticated.class)
                        .contains(type)
                && (endpoint.isAnnotatedWith(RolesAllowed.class)
                        || endpoint.isAnnotatedWith(PermitAll.class)
                        || endpoint.isAnnotatedWith(Authenticated.class));
        return own.isPresent() || another ? own : endpoint.getOwner().tryGetAnnotationOfType(type);
    }

    private static List<String> allRoles() {
        return Arrays.stream(Roles.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(EndpointRoles::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
