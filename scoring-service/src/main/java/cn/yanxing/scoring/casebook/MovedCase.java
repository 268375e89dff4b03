package cn.yanxing.scoring.casebook;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.inbox.Received;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A case of which something was heard: its whole file, and what of it is new, in the order of hearing. */
public record MovedCase(CaseFile file, List<Received<? extends DomainEvent>> news) {

    static MovedCase of(CaseFile known, List<Received<? extends DomainEvent>> heard) {
        Set<?> filed = known.events().stream().map(CaseEvent::id).collect(Collectors.toSet());
        List<Received<? extends DomainEvent>> news =
                heard.stream().filter(one -> !filed.contains(one.id())).toList();
        return new MovedCase(known.with(news.stream().map(CaseEvent::of).toList()), news);
    }

    boolean hasMoved() {
        return !news.isEmpty();
    }

    /** The last new event: what becomes of the case now is because of it. */
    public Received<? extends DomainEvent> by() {
        return news.get(news.size() - 1);
    }
}
