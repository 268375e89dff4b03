package cn.yanxing.scoring.hearing;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.scoring.casebook.CasebookService;
import cn.yanxing.scoring.casebook.MovedCase;
import cn.yanxing.scoring.figures.FigureService;
import cn.yanxing.scoring.ledger.LedgerService;
import cn.yanxing.scoring.live.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What becomes of heard events: filed, then each case that they moved is counted and settled as a whole, once, then the
 * screens are told. An event that was filed before changes nothing.
 */
@ApplicationScoped
public class HearingService {

    private final CasebookService casebook;
    private final FigureService figures;
    private final LedgerService ledger;
    private final Announcer announcer;

    HearingService(CasebookService casebook, FigureService figures, LedgerService ledger, Announcer announcer) {
        this.casebook = casebook;
        this.figures = figures;
        this.ledger = ledger;
        this.announcer = announcer;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void hear(List<Received<? extends DomainEvent>> heard) {
        List<MovedCase> moved = casebook.enter(heard);
        figures.note(moved.stream().map(MovedCase::file).toList());
        ledger.settle(moved);
        announcer.announce(moved.stream()
                .flatMap(one -> one.news().stream())
                .map(Received::id)
                .toList());
    }
}
