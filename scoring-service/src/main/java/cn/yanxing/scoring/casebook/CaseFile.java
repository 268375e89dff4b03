package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.IssueEvent.IssueReported;
import cn.yanxing.contracts.OrderEvent.OrderRegistered;
import cn.yanxing.contracts.VolunteerEvent.ErrandOffered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything heard about one case, each event once, in the order of their sequence, however they arrived. */
public record CaseFile(CaseKey key, List<CaseEvent> events) {

    public CaseFile {
        Map<UUID, CaseEvent> once = new LinkedHashMap<>();
        events.forEach(event -> once.putIfAbsent(event.id(), event));
        events = once.values().stream()
                .sorted(Comparator.comparingLong(CaseEvent::sequence))
                .toList();
    }

    /** The file with one more event; the same file if it holds the event already. */
    public CaseFile with(CaseEvent event) {
        return with(List.of(event));
    }

    CaseFile with(List<CaseEvent> others) {
        List<CaseEvent> more = new ArrayList<>(events);
        more.addAll(others);
        return new CaseFile(key, more);
    }

    /** The number that people know the case by. */
    public Optional<String> number() {
        return events.stream()
                .map(CaseEvent::event)
                .flatMap(event -> {
                    if (event instanceof IssueReported issue) return Stream.of(issue.number());
                    if (event instanceof OrderRegistered order) return Stream.of(order.number());
                    if (event instanceof ErrandOffered errand) return Stream.of(errand.number());
                    return Stream.empty();
                })
                .findFirst();
    }

    public <E extends DomainEvent> List<E> of(Class<E> type) {
        return events.stream()
                .map(CaseEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
