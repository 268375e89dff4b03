package cn.yanxing.planted;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.kit.testing.HouseRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wall of the house is hit by a violation planted beside this test, and by that one only. */
class HouseRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    edge,        'a feature knows no edge, no HTTP and no Kafka'
                    edges,       web and messaging do not know each other
                    cycle,       features are free of cycles
                    model,       entities and repositories stay inside their package
                    repository,  entities and repositories stay inside their package
                    field,       the fields of an entity are private
                    clock,       time and ids come in as arguments
                    id,          time and ids come in as arguments
                    kafka,       only the kit speaks to Kafka
                    transaction, 'only services, listeners and timers open transactions'
                    injection,   nothing is injected into a field
                    date,        'no Lombok, no Date, no standard output'
                    output,      'no Lombok, no Date, no standard output'
                    role,        every endpoint states its role
                    answer,      every resource states what it answers with
                    name,        no names that say nothing
                    kit,         the kit knows no service
                    sleep,       tests do not mock and do not sleep
                    """)
    void a_planted_violation_hits_its_wall_and_no_other(String plant, String wall) {
        assertThat(broken("cn.yanxing.planted." + plant)).containsExactly(wall);
    }

    @Test
    void a_clean_service_breaks_nothing() {
        assertThat(broken("cn.yanxing.planted.clean")).isEmpty();
    }

    private static List<String> broken(String root) {
        JavaClasses planted = new ClassFileImporter().importPackages(root);
        assertThat(planted).isNotEmpty();
        return HouseRules.of(root).stream()
                .filter(wall -> wall.rule().evaluate(planted).hasViolation())
                .map(HouseRules.Wall::name)
                .toList();
    }
}
