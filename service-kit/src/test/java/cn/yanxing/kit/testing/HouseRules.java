package cn.yanxing.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rules of the house as ArchUnit rules over one service's packages; each is proved on a planted violation. */
public final class HouseRules {

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private static final List<Class<? extends Annotation>> ROLES =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);

    private HouseRules() {}

    /** One wall, its name as a sentence, and whether it stands around the tests. */
    public record Wall(String name, ArchRule rule, boolean forTests) {}

    public static List<Wall> of(String root) {
        return List.of(
                wall("a feature knows no edge, no HTTP and no Kafka", noEdge(root)),
                wall("web and messaging do not know each other", edgesApart()),
                wall(
                        "features are free of cycles",
                        slices().matching(root + ".(*)..").should().beFreeOfCycles()),
                wall("entities and repositories stay inside their package", hiddenModel()),
                wall("the fields of an entity are private", privateFields()),
                wall("time and ids come in as arguments", noStatics()),
                wall(
                        "only the kit speaks to Kafka",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..")),
                wall("only services, listeners and timers open transactions", transactions()),
                wall("nothing is injected into a field", noFields().should().beAnnotatedWith(Inject.class)),
                wall("no Lombok, no Date, no standard output", oldHabits()),
                wall("every endpoint states its role", roles()),
                wall(
                        "every resource states what it answers with",
                        classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Produces.class)),
                wall("no names that say nothing", names()),
                wall(
                        "the kit knows no service",
                        noClasses().that().resideInAPackage("..kit..").should().dependOnClassesThat(service())),
                new Wall("tests do not mock and do not sleep", honestTests().allowEmptyShould(true), true));
    }

    private static Wall wall(String name, ArchRule rule) {
        return new Wall(name, rule.allowEmptyShould(true), false);
    }

    private static ArchRule noEdge(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*..")
                .and()
                .resideOutsideOfPackages("..web..", "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        root + "..web..",
                        root + "..messaging..",
                        "jakarta.ws.rs..",
                        "org.jboss.resteasy..",
                        "io.vertx..",
                        "org.apache.kafka..");
    }

    private static ArchRule edgesApart() {
        return noClasses()
                .that(describe("are an edge", type -> segment(type, "web") || segment(type, "messaging")))
                .should(new ArchCondition<>("know the other edge") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String other = segment(type, "web") ? "messaging" : "web";
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use ->
                                        use.getTargetClass().getPackageName().startsWith("cn.yanxing")
                                                && !use.getTargetClass()
                                                        .getPackageName()
                                                        .startsWith("cn.yanxing.kit")
                                                && segment(use.getTargetClass(), other))
                                .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
                    }
                });
    }

    private static ArchRule hiddenModel() {
        return classes()
                .that(describe(
                        "are entities or repositories",
                        type -> type.isAnnotatedWith(Entity.class)
                                || type.getAllRawInterfaces().stream()
                                        .anyMatch(each -> each.getSimpleName().startsWith("PanacheRepository"))))
                .should()
                .bePackagePrivate();
    }

    private static ArchRule privateFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate();
    }

    private static ArchRule noStatics() {
        DescribedPredicate<AccessTarget> banned = describe(
                "the clock, chance or an id by a static call",
                target -> CLOCKS.contains(target.getOwner().getName())
                                && target.getName().equals("now")
                        || target.getOwner().isEquivalentTo(UUID.class)
                                && target.getName().equals("randomUUID")
                        || target.getOwner().isEquivalentTo(System.class)
                                && target.getName().equals("currentTimeMillis")
                        || target.getOwner().isEquivalentTo(java.time.Clock.class)
                                && target.getName().startsWith("system")
                        || target.getOwner().isEquivalentTo(Math.class)
                                && target.getName().equals("random"));
        return noClasses()
                .that()
                .resideOutsideOfPackage("cn.yanxing.kit..")
                .should()
                .callMethodWhere(target(banned));
    }

    private static ArchRule transactions() {
        return classes()
                .that(describe("carry @Transactional", HouseRules::isTransactional))
                .should(new ArchCondition<>("be a service, a listener or a timer") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(type, opensTransactions(type), type.getName()));
                    }
                });
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean opensTransactions(JavaClass type) {
        return type.getSimpleName().matches(".*(Service|Listener|Timer|Timers)")
                || type.getAllRawInterfaces().stream()
                        .anyMatch(each -> each.getSimpleName().matches("StreamListener|TimerHandler"));
    }

    private static ArchRule oldHabits() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("lombok..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Date.class, java.util.Calendar.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    static ArchRule roles() {
        return methods()
                .that(are(describe("endpoints", HouseRules::isEndpoint)))
                .should(new ArchCondition<>("state a role") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean stated = ROLES.stream()
                                .anyMatch(role -> method.isAnnotatedWith(role)
                                        || method.getOwner().isAnnotatedWith(role));
                        events.add(new SimpleConditionEvent(method, stated, method.getFullName()));
                    }
                });
    }

    static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchRule names() {
        return noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|DTO)");
    }

    private static DescribedPredicate<JavaClass> service() {
        return describe("belong to a service", type -> type.getPackageName()
                .matches("cn\\.yanxing\\.(issue|hotline|volunteer|scoring|planted\\.service)(\\..*)?"));
    }

    private static ArchRule honestTests() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mockito..")
                .orShould()
                .callMethodWhere(target(describe(
                        "sleep",
                        call -> call.getOwner().isEquivalentTo(Thread.class)
                                        && call.getName().equals("sleep")
                                || call.getOwner().isEquivalentTo(java.util.concurrent.TimeUnit.class)
                                        && call.getName().equals("sleep"))));
    }

    private static boolean segment(JavaClass type, String name) {
        return List.of(type.getPackageName().split("\\.")).contains(name);
    }
}
