package cn.yanxing.scoring.explain;

import cn.yanxing.kit.web.Page;
import cn.yanxing.kit.wire.WireJson;
import cn.yanxing.scoring.access.Sight;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.casebook.CasebookService;
import cn.yanxing.scoring.explain.Explanation.CaseView;
import cn.yanxing.scoring.explain.Explanation.EventView;
import cn.yanxing.scoring.ledger.LedgerService;
import cn.yanxing.scoring.ledger.PostedEntry;
import cn.yanxing.scoring.scheme.SchemeView.RuleView;
import cn.yanxing.scoring.words.Language;
import cn.yanxing.scoring.words.Points;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Explains the ledger, entry by entry. */
@ApplicationScoped
public class ExplainService {

    private final LedgerService ledger;
    private final CasebookService casebook;
    private final EntryTexts texts;

    ExplainService(LedgerService ledger, CasebookService casebook, EntryTexts texts) {
        this.ledger = ledger;
        this.casebook = casebook;
        this.texts = texts;
    }

    public Explanation explain(String id, Sight sight, Language language) {
        PostedEntry entry = ledger.entry(id);
        sight.mustSee(entry.unit());
        CaseFile file = casebook.file(entry.caseKey());
        EntryView view = texts.view(entry, language);
        return new Explanation(
                view,
                entry.scheme(),
                RuleView.of(texts.rule(entry), language),
                view.text(),
                sum(entry),
                entry.trace(),
                entry.postedOn(),
                new CaseView(file.key().kind(), file.key().id(), file.number().orElse(null)),
                file.events().stream().map(ExplainService::event).toList());
    }

    /** A unit's entries, newest first; {@code after} is the position of the last one seen. */
    public Page<EntryView> ofUnit(String unit, @Nullable Long after, int limit, Language language) {
        List<EntryView> found = ledger.ofUnit(unit, after == null ? Long.MAX_VALUE : after, limit + 1).stream()
                .map(entry -> texts.view(entry, language))
                .toList();
        return Page.of(found, limit, entry -> String.valueOf(entry.position()));
    }

    /** The entries that hearing these events wrote. */
    public List<PostedEntry> postedOn(Collection<UUID> events) {
        return events.isEmpty() ? List.of() : ledger.postedOn(events);
    }

    private static String sum(PostedEntry entry) {
        String product = entry.trace().get("ruleAmount") + " × " + entry.trace().get("quantity");
        String per = "1".equals(entry.trace().get("rulePer"))
                ? ""
                : " ÷ " + entry.trace().get("rulePer");
        String sign = entry.reverses() == null ? "" : "−";
        return sign + "(" + product + per + ") / 1000 = " + Points.signed(entry.amount());
    }

    private static EventView event(CaseEvent heard) {
        return new EventView(
                heard.id(),
                heard.type(),
                heard.sequence(),
                heard.occurredAt(),
                WireJson.tree(WireJson.write(heard.event())));
    }
}
