package cn.yanxing.contracts;

import cn.yanxing.contracts.register.RegisterEntry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every name on the wire and the record behind it, found by walking the sealed streams; nothing is listed twice. */
public final class EventTypes {

    /** The compacted topic of the {@link RegisterEntry register}. */
    public static final String REGISTER = "district-register";

    private static final Map<Class<? extends DomainEvent>, String> STREAMS = Map.of(
            IssueEvent.class, "issues",
            OrderEvent.class, "orders",
            VolunteerEvent.class, "volunteers",
            ScoreEvent.class, "scores");

    private static final Map<String, Class<? extends DomainEvent>> EVENTS = named(DomainEvent.class);
    private static final Map<String, Class<? extends RegisterEntry>> ENTRIES = named(RegisterEntry.class);

    private EventTypes() {}

    /** Every topic: the register and the four streams. */
    public static Set<String> topics() {
        return Stream.concat(Stream.of(REGISTER), STREAMS.values().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The wire types of all events, in the order of the contracts. */
    public static Set<String> events() {
        return EVENTS.keySet();
    }

    /** The wire types of one stream's events, named by its interface: {@code of(IssueEvent.class)}. */
    public static Set<String> of(Class<? extends DomainEvent> stream) {
        return named(stream).keySet();
    }

    /** The wire types of all register entries. */
    public static Set<String> registerEntries() {
        return ENTRIES.keySet();
    }

    public static Optional<Class<? extends DomainEvent>> event(String wireType) {
        return Optional.ofNullable(EVENTS.get(wireType));
    }

    public static Optional<Class<? extends RegisterEntry>> registerEntry(String wireType) {
        return Optional.ofNullable(ENTRIES.get(wireType));
    }

    /** The wire type of an event's or a register entry's record class. */
    public static String nameOf(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(WireType.class), () -> type + " names no wire type")
                .value();
    }

    /** The topic that an event's class, or a whole stream's interface, travels on: {@code issues}. */
    public static String streamOf(Class<? extends DomainEvent> type) {
        return STREAMS.entrySet().stream()
                .filter(stream -> stream.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " belongs to no stream"));
    }

    private static <T> Map<String, Class<? extends T>> named(Class<T> sealed) {
        return records(sealed)
                .collect(Collectors.toMap(
                        EventTypes::nameOf,
                        type -> type,
                        (one, other) -> {
                            throw new IllegalStateException(one + " and " + other + " share a wire type");
                        },
                        LinkedHashMap::new));
    }

    private static <T> Stream<Class<? extends T>> records(Class<? extends T> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(sub -> EventTypes.<T>narrow(sub))
                        .flatMap(EventTypes::<T>records)
                : Stream.of(type);
    }

    @SuppressWarnings("unchecked") // a permitted subclass of a T is a T
    private static <T> Class<? extends T> narrow(Class<?> type) {
        return (Class<? extends T>) type;
    }
}
