package cn.yanxing.scoring.figures;

import cn.yanxing.kit.register.Register;
import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.figures.FiguresView.DistrictFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps the figures' rows and counts them. */
@ApplicationScoped
public class FigureService {

    private final CaseFacts facts;
    private final Figures figures;
    private final Register register;
    private final Clock clock;

    FigureService(CaseFacts facts, Figures figures, Register register, Clock clock) {
        this.facts = facts;
        this.figures = figures;
        this.register = register;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(List<CaseFile> files) {
        facts.put(files.stream().map(CaseFact::of).toList());
    }

    public FiguresView figures() {
        Instant asOf = clock.instant();
        Instant today = startOfDay(asOf);
        return new FiguresView(
                figures.issues(today), figures.orders(asOf, today), figures.volunteers(), district(), asOf);
    }

    private DistrictFigures district() {
        return new DistrictFigures(
                register.units().size(),
                figures.unitsWithEntries(),
                register.grids().size(),
                register.points().size());
    }

    /** The district's day; before its register arrived there is no day but UTC's. */
    private Instant startOfDay(Instant moment) {
        ZoneId zone = register.isLoaded() ? register.zone() : ZoneOffset.UTC;
        return moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
