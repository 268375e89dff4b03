package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.issue.family.Families;
import cn.yanxing.issue.history.PhotoLink;
import cn.yanxing.issue.history.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** 协办: the desk asks a further unit for its part. It gets an issue of its own, filed and handed over at once. */
@ApplicationScoped
public class AssistanceService {

    private final Issues issues;
    private final NewIssues fresh;
    private final Families families;
    private final Catalogue catalogue;
    private final Dossier dossier;
    private final Deeds deeds;
    private final Clock clock;

    AssistanceService(
            Issues issues,
            NewIssues fresh,
            Families families,
            Catalogue catalogue,
            Dossier dossier,
            Deeds deeds,
            Clock clock) {
        this.issues = issues;
        this.fresh = fresh;
        this.families = families;
        this.catalogue = catalogue;
        this.dossier = dossier;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The main issue stays where it is; that it was touched keeps two who decide about it at once apart. */
    @Transactional
    public IssueView ask(UUID id, long version, IssueActs.Assistance act) {
        Instant now = clock.instant();
        Issue main = issues.toDecide(id, version);
        main.help().mustTakeAssistance(deeds.childrenOf(id), act.unit());
        catalogue.mustTakeWork(act.unit());
        Issue child = open(main, deeds.photosBefore(main), now);
        families.add(id, child.id());
        handOver(child, act, now);
        String number = child.facts().origin().number();
        Step step =
                deeds.step(Act.ASSISTANCE).noting(act.instruction()).with(Map.of("unit", act.unit(), "issue", number));
        return deeds.keep(main, main.status(), step, now, List.of());
    }

    private Issue open(Issue main, List<PhotoLink> photos, Instant now) {
        IssueFacts of = main.facts();
        Issue child = fresh.assisting(of, now);
        issues.add(child);
        Step report = deeds.step("report")
                .with(Map.of("issue", of.origin().number()))
                .showing(photos.stream().map(PhotoLink::id).toList());
        dossier.keep(child, null, report, now, child.reported());
        String condition = Objects.requireNonNull(of.condition());
        IssueEvent filed = child.file(condition, now);
        Step filing = deeds.step(Act.FILING).with(Map.of("condition", condition));
        dossier.keep(child, IssueStatus.REPORTED, filing, now, filed);
        return child;
    }

    private void handOver(Issue child, IssueActs.Assistance act, Instant now) {
        IssueEvent handedOver = child.handling().handOver(act.unit(), act.instruction(), catalogue.limitOf(child), now);
        Step step = deeds.step(Act.HAND_OVER).noting(act.instruction()).with(Map.of("unit", act.unit()));
        dossier.keep(child, IssueStatus.FILED, step, now, handedOver);
    }
}
