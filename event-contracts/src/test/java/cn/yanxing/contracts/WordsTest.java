package cn.yanxing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the events are called and what they must not say. */
class WordsTest {

    /** What can have happened. A new event needs its word here, in the past tense. */
    private static final Set<String> HAPPENED = Set.of(
            "reported",
            "filed",
            "rejected",
            "separated",
            "handed-over",
            "signed",
            "returned",
            "volunteers-requested",
            "rectified",
            "verification-failed",
            "closed",
            "reopened",
            "disputed",
            "dispute-refused",
            "overdue",
            "contained",
            "containment-overdue",
            "warned",
            "extended",
            "exempted",
            "field-check-requested",
            "field-check-answered",
            "field-check-withdrawn",
            "field-check-missed",
            "escalated",
            "suspended",
            "resumed",
            "voided",
            "fixed-on-the-spot",
            "urged",
            "supervised",
            "registered",
            "accepted",
            "refused",
            "objection-upheld",
            "transferred",
            "revoked",
            "archived",
            "supplemented",
            "dispatched",
            "replied",
            "review-failed",
            "called-back",
            "rework-started",
            "contested",
            "decided",
            "withdrawn",
            "offered",
            "attended",
            "completed",
            "lapsed",
            "posted");

    private static final String PERSONAL =
            "(?i).*(phone|mobile|name|caller|reporter|citizen|identity|birth|address|email|wechat|title|content|words|text).*";

    static Stream<Class<?>> events() {
        return EventTypes.events().stream().map(type -> EventTypes.event(type).orElseThrow());
    }

    static Stream<Class<?>> contracts() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_named_for_what_happened(Class<?> event) {
        String[] parts = EventTypes.nameOf(event).split("\\.");

        assertThat(parts).hasSize(3);
        assertThat(parts[0]).matches("issue|order|request|errand|hours|entry");
        assertThat(HAPPENED).contains(parts[1]);
        assertThat(parts[2]).matches("v[1-9]");
        assertThat(camelCase(parts[0] + "-" + parts[1])).isEqualTo(event.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_tells_nothing_personal(Class<?> event) {
        assertThat(event.getRecordComponents())
                .extracting(RecordComponent::getName)
                .noneMatch(name -> name.matches(PERSONAL));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_contract_is_a_record_of_the_jdks_types(Class<?> contract) {
        assertThat(contract.isRecord()).isTrue();
        assertThat(contract.getRecordComponents())
                .extracting(component -> component.getType().getName())
                .allMatch(type -> type.matches("(int|long|double|boolean|java\\..*|cn\\.yanxing\\.contracts\\..*)"));
    }

    @Test
    void a_register_entry_is_named_for_its_kind() {
        assertThat(EventTypes.registerEntries()).allMatch(type -> type.matches("register\\.[a-z]+(-[a-z]+)*\\.v[1-9]"));
    }

    @Test
    void a_wire_type_leads_to_its_record_and_back() {
        assertThat(EventTypes.event("issue.filed.v1")).contains(IssueEvent.IssueFiled.class);
        assertThat(EventTypes.nameOf(IssueEvent.IssueFiled.class)).isEqualTo("issue.filed.v1");
        assertThat(EventTypes.streamOf(VolunteerEvent.ErrandOffered.class)).isEqualTo("volunteers");
        assertThat(EventTypes.streamOf(OrderEvent.class)).isEqualTo("orders");
        assertThat(EventTypes.of(ScoreEvent.class)).containsExactly("entry.posted.v1");
        assertThat(EventTypes.event("issue.filed.v9")).isEmpty();
    }

    private static String camelCase(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }
}
