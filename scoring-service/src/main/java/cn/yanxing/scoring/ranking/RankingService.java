package cn.yanxing.scoring.ranking;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import cn.yanxing.scoring.explain.ExplainService;
import cn.yanxing.scoring.ledger.LedgerService;
import cn.yanxing.scoring.ledger.RuleTotal;
import cn.yanxing.scoring.ledger.UnitTotal;
import cn.yanxing.scoring.ranking.UnitScore.RuleScore;
import cn.yanxing.scoring.scheme.Rule;
import cn.yanxing.scoring.scheme.SchemeService;
import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Names;
import cn.yanxing.scoring.words.Points;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores units and ranks them inside their leagues. */
@ApplicationScoped
public class RankingService {

    private static final int FIRST_ENTRIES = 20;

    private static final String NO_LEAGUE = "";

    private final LedgerService ledger;
    private final ExplainService explain;
    private final SchemeService schemes;
    private final Register register;
    private final Names names;

    RankingService(
            LedgerService ledger, ExplainService explain, SchemeService schemes, Register register, Names names) {
        this.ledger = ledger;
        this.explain = explain;
        this.schemes = schemes;
        this.register = register;
        this.names = names;
    }

    public List<RankingRow> rankings(@Nullable String league, Language language) {
        return rankings(ledger.totals(), league, language);
    }

    /** The rankings that these totals would give. */
    public List<RankingRow> rankings(List<UnitTotal> totals, @Nullable String league, Language language) {
        return Ranking.of(contenders(totals)).stream()
                .filter(place -> league == null || place.contender().league().equals(league))
                .map(place -> row(place, language))
                .toList();
    }

    public UnitScore score(String unit, Language language) {
        if (register.unit(unit).isEmpty() && ledger.totalsOf(unit).isEmpty()) throw new NotFound("unit", unit);
        List<RuleTotal> totals = ledger.totalsOf(unit);
        String league = Optional.ofNullable(names.league(unit)).orElse(NO_LEAGUE);
        List<RankingRow> table = rankings(league, language);
        return new UnitScore(
                unit,
                names.unit(unit, language),
                league,
                Points.of(base()),
                Points.of(base() + totals.stream().mapToLong(RuleTotal::amount).sum()),
                table.stream()
                        .filter(row -> row.unit().equals(unit))
                        .findFirst()
                        .map(RankingRow::rank)
                        .orElse(null),
                table.stream().filter(row -> row.rank() != null).count(),
                totals.stream().map(total -> ruleScore(total, language)).toList(),
                explain.ofUnit(unit, null, FIRST_ENTRIES, language));
    }

    private List<Contender> contenders(List<UnitTotal> totals) {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        register.units().stream()
                .filter(RankingService::isJudged)
                .forEach(unit -> contenders.put(unit.code(), new Contender(unit.code(), unit.league(), base(), 0)));
        totals.forEach(total -> contenders.put(
                total.unit(),
                new Contender(
                        total.unit(),
                        Optional.ofNullable(names.league(total.unit())).orElse(NO_LEAGUE),
                        base() + total.amount(),
                        total.entries())));
        return List.copyOf(contenders.values());
    }

    /** The centre and its inspection teams judge; an ended unit stays only with its entries. */
    private static boolean isJudged(Unit unit) {
        return unit.kind() != UnitKind.CENTRE && unit.kind() != UnitKind.INSPECTION_TEAM && unit.endedOn() == null;
    }

    private RankingRow row(Ranking.Place place, Language language) {
        Contender contender = place.contender();
        return new RankingRow(
                place.rank(),
                contender.unit(),
                names.unit(contender.unit(), language),
                contender.league(),
                Points.of(contender.score()),
                contender.entries());
    }

    private RuleScore ruleScore(RuleTotal total, Language language) {
        Optional<Rule> rule = schemes.current().rule(total.rule());
        return new RuleScore(
                total.rule(),
                rule.map(known -> known.name().in(language)).orElse(total.rule()),
                rule.map(Rule::clause).orElse(""),
                Points.of(total.amount()),
                total.entries());
    }

    private long base() {
        return schemes.current().base();
    }
}
