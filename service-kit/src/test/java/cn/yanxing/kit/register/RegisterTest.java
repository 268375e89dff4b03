package cn.yanxing.kit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.OutboxProbe;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class RegisterTest {

    @Inject
    Register register;

    @Inject
    RegisterOwner owner;

    @Inject
    TestRegister testonia;

    @Inject
    EventFeed others;

    @Inject
    OutboxProbe probe;

    @Inject
    Database database;

    @Test
    void the_owner_knows_what_it_put_as_soon_as_it_is_committed() {
        testonia.put();

        assertThat(register.isLoaded()).isTrue();
        assertThat(register.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(register.unit("dept-roads")).map(Unit::name).contains("道路局");
        assertThat(register.grids()).hasSize(4);
        assertThat(register.unit("nobody")).isEmpty();
        assertThat(register.calendar().isPublished(2026)).isTrue();
    }

    @Test
    void a_place_lies_in_its_grid_and_outside_in_none() {
        testonia.put();

        assertThat(register.gridAt(112.61, 26.89)).map(RegisterEntry::code).contains("grid-1");
        assertThat(register.gridAt(112.63, 26.91)).map(RegisterEntry::code).contains("grid-4");
        assertThat(register.gridAt(112.62, 26.89)).map(RegisterEntry::code).contains("grid-1");
        assertThat(register.gridAt(112.70, 26.89)).isEmpty();
    }

    @Test
    void only_what_changed_is_written_and_published() {
        testonia.put();
        Unit renamed = unit("street-b", "乙街道新名");

        List<Integer> changes = QuarkusTransaction.requiringNew().call(() -> {
            int unchanged = owner.put(TestRegister.grids());
            return List.of(unchanged, owner.put(List.of(renamed)));
        });

        assertThat(changes).containsExactly(0, 1);
        assertThat(probe.of("unit/street-b")).last().satisfies(row -> {
            assertThat(row.stream()).isEqualTo(EventTypes.REGISTER);
            assertThat(row.type()).isEqualTo("register.unit.v1");
        });
        assertThat(register.unit("street-b")).contains(renamed);
    }

    @Test
    void what_the_owner_published_arrives_and_the_newest_wins_whatever_the_order() {
        String code = "unit-" + UUID.randomUUID();

        others.tell(unit(code, "new"), 7);
        others.tell(unit(code, "old"), 3);
        others.tell(unit(code + "-last", "last"), 1);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> register.unit(code + "-last").isPresent()
                        && register.unit(code).isPresent());
        assertThat(register.unit(code)).map(Unit::name).contains("new");
    }

    @Test
    void an_entry_that_nobody_can_read_is_parked_and_the_rest_goes_on() {
        String code = "unit-" + UUID.randomUUID();

        others.send(new ProducerRecord<>(EventTypes.REGISTER, "unit/" + code, "nonsense"));
        others.tell(unit(code, "good"), 1);

        await().atMost(Duration.ofSeconds(20)).until(() -> register.unit(code).isPresent());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(database.rows(
                        "select state from inbox_held where listener = 'kit.register' and key = ?",
                        row -> row.getString(1),
                        "unit/" + code))
                .containsExactly("PARKED"));
    }

    @Test
    void a_change_by_another_replica_is_noticed() {
        String code = "unit-" + UUID.randomUUID();

        database.change(
                "insert into register_entry (key, type, sequence, body) values (?, 'register.unit.v1', 1, ?::jsonb)",
                "unit/" + code,
                cn.yanxing.kit.wire.WireJson.write(unit(code, "elsewhere")));

        await().atMost(Duration.ofSeconds(5)).until(() -> register.unit(code).isPresent());
    }

    @Test
    void an_empty_copy_says_that_it_does_not_know_yet() {
        assertThat(RegisterSnapshot.EMPTY.district()).isEmpty();
        assertThatThrownBy(() -> new Register(new RegisterCopy(null, null)).calendar())
                .hasMessageContaining("expected the register to know the working calendar");
    }

    private static Unit unit(String code, String name) {
        return new Unit(code, name, name, UnitKind.DEPARTMENT, null, "departments", null);
    }
}
