package cn.yanxing.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.acceptance.CityPlatform;
import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.Operations;
import cn.yanxing.acceptance.fuzz.right.PartnerSeal;
import cn.yanxing.acceptance.fuzz.right.RightCalls;
import cn.yanxing.acceptance.fuzz.right.Things;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import cn.yanxing.acceptance.fuzz.wrong.Cases;
import cn.yanxing.local.district.DistrictFolder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final Path ROOT = Path.of(System.getProperty("yanxing.root", "../.."));
    private static final List<Operation> OPERATIONS = Operations.below(ROOT);

    @Test
    void all_operations_of_all_four_documents_are_known() {
        assertThat(OPERATIONS)
                .hasSizeGreaterThan(100)
                .extracting(Operation::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_operation_has_two_hundred_wrong_requests_each_wrong_in_a_named_way() {
        Cases cases = cases(17);
        for (Operation operation : OPERATIONS) {
            Set<List<String>> ways = new HashSet<>();
            for (int number = 0; number < 200; number++) {
                Case asked = cases.of(operation, number);
                assertThat(asked.wrongs()).isNotEmpty();
                assertThat(asked.call().bytes("localhost")).isNotEmpty();
                ways.add(asked.wrongs());
            }
            assertThat(ways).as(operation.name()).hasSizeGreaterThan(15);
        }
    }

    @Test
    void the_same_seed_makes_the_same_wrongs_and_another_one_others() {
        assertThat(wrongs(17)).isEqualTo(wrongs(17)).isNotEqualTo(wrongs(18));
    }

    private static List<List<String>> wrongs(long seed) {
        Cases cases = cases(seed);
        return OPERATIONS.stream()
                .map(operation -> cases.of(operation, 3).wrongs())
                .toList();
    }

    private static Cases cases(long seed) {
        DistrictFolder district = DistrictFolder.open(ROOT.resolve("deploy/acceptance/district"));
        RightCalls right = new RightCalls(new Things(), (roles, dice) -> "token", district);
        return new Cases(seed, right, new PartnerSeal(new CityPlatform("http://localhost", "secret")));
    }
}
