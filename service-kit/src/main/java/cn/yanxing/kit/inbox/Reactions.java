package cn.yanxing.kit.inbox;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a listener does about the events of one stream; each reaction runs inside the batch's transaction. */
public final class Reactions {

    private final Class<? extends DomainEvent> stream;
    private final Map<Class<?>, Consumer<Received<? extends DomainEvent>>> byType = new LinkedHashMap<>();
    private @Nullable Consumer<Received<? extends DomainEvent>> any;
    private @Nullable Consumer<List<Received<? extends DomainEvent>>> together;

    private Reactions(Class<? extends DomainEvent> stream) {
        this.stream = stream;
    }

    public static <B extends DomainEvent> Reactions to(Class<B> stream) {
        return new Reactions(stream);
    }

    public <E extends DomainEvent> Reactions on(Class<E> type, Consumer<Received<E>> reaction) {
        if (!stream.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type + " does not travel on " + topic());
        }
        byType.put(type, received -> reaction.accept(narrow(received)));
        return this;
    }

    public Reactions onAny(Consumer<Received<? extends DomainEvent>> reaction) {
        this.any = reaction;
        return this;
    }

    /**
     * Reacts once at the end of each transaction to all its events that no other reaction took, in their order. What is
     * done about one of them is done {@link Received#because} of it.
     */
    public Reactions together(Consumer<List<Received<? extends DomainEvent>>> reaction) {
        this.together = reaction;
        return this;
    }

    String topic() {
        return EventTypes.streamOf(stream);
    }

    Optional<Consumer<Received<? extends DomainEvent>>> to(DomainEvent event) {
        return Optional.ofNullable(byType.getOrDefault(event.getClass(), any));
    }

    Optional<Consumer<List<Received<? extends DomainEvent>>>> together() {
        return Optional.ofNullable(together);
    }

    @SuppressWarnings("unchecked") // registered under the event's own class
    private static <E extends DomainEvent> Received<E> narrow(Received<? extends DomainEvent> received) {
        return (Received<E>) received;
    }
}
