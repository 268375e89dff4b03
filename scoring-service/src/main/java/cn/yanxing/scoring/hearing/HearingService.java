package cn.yanxing.scoring.hearing;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.kit.inbox.Received;
import cn.yanxing.scoring.casebook.CasebookService;
import cn.yanxing.scoring.figures.FigureService;
import cn.yanxing.scoring.ledger.LedgerService;
import cn.yanxing.scoring.live.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * What becomes of a heard event: filed, then its whole case is counted and settled, then the screens are told. An
 * event that was filed before changes nothing.
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
    public void hear(Received<? extends DomainEvent> heard) {
        casebook.enter(heard).ifPresent(file -> {
            figures.note(file);
            ledger.settle(file, heard.id());
            announcer.announce(heard.id());
        });
    }
}
