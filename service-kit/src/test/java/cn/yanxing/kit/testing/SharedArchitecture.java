package cn.yanxing.kit.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls of a service: {@code class ArchitectureTest extends SharedArchitecture {}} in the service's root package. */
public abstract class SharedArchitecture {

    @TestFactory
    Stream<DynamicTest> the_walls_of_the_house_stand() {
        String root = getClass().getPackageName();
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(root);
        JavaClasses tests =
                new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages(root);
        return HouseRules.of(root).stream()
                .map(wall -> DynamicTest.dynamicTest(
                        wall.name(), () -> wall.rule().check(wall.forTests() ? tests : production)));
    }
}
