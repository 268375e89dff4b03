package cn.yanxing.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.testing.HouseRules;
import cn.yanxing.kit.timer.Timers;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit keeps the rules of the house that a kit can keep: it may read the clock, speak to Kafka and open transactions. */
class KitWallsTest {

    private static final Set<String> FOR_SERVICES = Set.of(
            "a feature knows no edge, no HTTP and no Kafka",
            "only the kit speaks to Kafka",
            "only services, listeners and timers open transactions",
            "features are free of cycles",
            "tests do not mock and do not sleep");

    private final JavaClasses kit =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("cn.yanxing.kit");

    @Test
    void the_walls_of_the_house_stand_in_the_kit() {
        HouseRules.of("cn.yanxing.kit").stream()
                .filter(wall -> !FOR_SERVICES.contains(wall.name()))
                .forEach(wall -> wall.rule().check(kit));
    }

    @Test
    void only_the_wire_the_relay_and_the_inbox_speak_to_kafka() {
        classes()
                .that()
                .resideOutsideOfPackages("..kit.relay", "..kit.inbox", "..kit.wire", "..kit.register", "..kit.testing")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.apache.kafka..")
                .check(kit);
    }

    @ParameterizedTest
    @ValueSource(classes = {Outbox.class, Timers.class, Audit.class})
    void what_belongs_to_an_act_is_written_in_its_transaction(Class<?> writer) {
        boolean byClass = writer.isAnnotationPresent(Transactional.class)
                && writer.getAnnotation(Transactional.class).value() == TxType.MANDATORY;

        assertThat(byClass
                        || Arrays.stream(writer.getDeclaredMethods())
                                .anyMatch(method -> method.isAnnotationPresent(Transactional.class)
                                        && method.getAnnotation(Transactional.class)
                                                        .value()
                                                == TxType.MANDATORY))
                .isTrue();
    }
}
