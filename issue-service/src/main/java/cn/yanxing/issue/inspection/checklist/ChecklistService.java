package cn.yanxing.issue.inspection.checklist;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.inspection.InspectionRefused;
import cn.yanxing.issue.inspection.checklist.ChecklistItem.Raises;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drawing up checklists, and reading them. */
@ApplicationScoped
public class ChecklistService {

    private final Checklists checklists;
    private final Register register;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ChecklistService(Checklists checklists, Register register, Caller caller, Ids ids, Clock clock) {
        this.checklists = checklists;
        this.register = register;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** What can fail names an item and a condition of the catalogue that take reports now. */
    @Transactional
    public Checklist drawUp(DrawUp drawn) {
        if (!register.isLoaded()) throw InspectionRefused.registerNotLoaded();
        drawn.mustMakeSense();
        if (register.points().stream().noneMatch(point -> point.type().equals(drawn.pointType())))
            throw InspectionRefused.noPointOfType(drawn.pointType());
        for (ChecklistItem item : drawn.items()) if (item.raises() != null) mustBeInCatalogue(item.raises());
        Checklist checklist = new Checklist(
                ids.next(),
                drawn.pointType(),
                drawn.name(),
                List.copyOf(drawn.items()),
                caller.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        checklists.add(checklist);
        return checklist;
    }

    /** Any that was ever drawn up, or not found. */
    public Checklist view(UUID id) {
        return checklists.find(id).orElseThrow(() -> new NotFound("checklist", id));
    }

    /** Newest first. */
    public Page<Checklist> page(@Nullable String pointType, @Nullable UUID after, int limit) {
        List<Checklist> found = checklists.page(pointType, after, limit + 1);
        return Page.of(found, limit, one -> one.id().toString());
    }

    private void mustBeInCatalogue(Raises raises) {
        CatalogueItem item = register.catalogueItem(raises.catalogueItem())
                .filter(known -> known.endedOn() == null)
                .orElseThrow(() -> InspectionRefused.unknownCatalogueItem(raises.catalogueItem()));
        if (item.conditions().stream().noneMatch(condition -> condition.code().equals(raises.condition())))
            throw InspectionRefused.unknownCondition(raises.catalogueItem(), raises.condition());
    }
}
