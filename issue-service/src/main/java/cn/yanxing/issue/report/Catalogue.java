package cn.yanxing.issue.report;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.clock.Limit;
import cn.yanxing.kit.inbox.NotYetKnown;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the register says about an issue: its item, its filing conditions and their limits, the units that exist. */
@ApplicationScoped
class Catalogue {

    private final Register register;

    Catalogue(Register register) {
        this.register = register;
    }

    /** An item that still takes new reports. */
    CatalogueItem item(String code) {
        if (!register.isLoaded()) throw IssueRefused.registerNotLoaded();
        return register.catalogueItem(code)
                .filter(item -> item.endedOn() == null)
                .orElseThrow(() -> IssueRefused.unknownCatalogueItem(code));
    }

    Condition condition(CatalogueItem item, String code) {
        return item.conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> IssueRefused.unknownCondition(item.code(), code));
    }

    /** The limit that hangs on the condition under which the issue was filed; ended items keep theirs. */
    Limit limitOf(Issue issue) {
        IssueFacts facts = issue.facts();
        String itemCode = facts.origin().catalogueItem();
        CatalogueItem item =
                register.catalogueItem(itemCode).orElseThrow(() -> IssueRefused.unknownCatalogueItem(itemCode));
        String code = Optional.ofNullable(facts.condition())
                .orElseGet(() -> first(item).code());
        return new Limit(register.calendar(), condition(item, code));
    }

    /** What an order or an older system says nothing about: the item's first condition. */
    Condition first(CatalogueItem item) {
        return item.conditions().stream().findFirst().orElseThrow(() -> IssueRefused.unknownCondition(item.code(), ""));
    }

    void mustTakeWork(String unit) {
        Optional<Unit> known = register.unit(unit);
        if (known.filter(working -> working.endedOn() == null).isEmpty()) throw IssueRefused.unknownUnit(unit);
    }

    /** For what arrives by event: the register's entry may still be on its way, so it is waited for. */
    void mustKnowUnit(String unit) {
        if (register.unit(unit).isEmpty()) throw new NotYetKnown("the unit " + unit);
    }

    CatalogueItem knownItem(String code) {
        return register.catalogueItem(code).orElseThrow(() -> new NotYetKnown("the catalogue item " + code));
    }

    void mustExist(String point) {
        if (register.point(point).isEmpty()) throw IssueRefused.unknownPoint(point);
    }
}
