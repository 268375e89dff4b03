package cn.yanxing.acceptance.conservation.check;

import cn.yanxing.acceptance.conservation.backbone.HandledOnce;
import cn.yanxing.acceptance.conservation.backbone.HeldByName;
import cn.yanxing.acceptance.conservation.backbone.InOrder;
import cn.yanxing.acceptance.conservation.backbone.NumberedWithoutGap;
import cn.yanxing.acceptance.conservation.backbone.OutboxOnTopic;
import cn.yanxing.acceptance.conservation.backbone.ToldOnce;
import cn.yanxing.acceptance.conservation.business.AcknowledgedFacts;
import cn.yanxing.acceptance.conservation.business.CasesFiled;
import cn.yanxing.acceptance.conservation.business.EffectsNoted;
import cn.yanxing.acceptance.conservation.business.FactsTold;
import cn.yanxing.acceptance.conservation.business.FieldWork;
import cn.yanxing.acceptance.conservation.business.HoursClaims;
import cn.yanxing.acceptance.conservation.business.RegisterCopies;
import cn.yanxing.acceptance.conservation.ledger.LedgerRecount;
import cn.yanxing.acceptance.conservation.ledger.Scheme;
import cn.yanxing.acceptance.conservation.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which rules there are. */
public final class Rules {

    private static final String SCHEMES = "scoring-service/src/main/resources/schemes";

    private Rules() {}

    /** The way of a fact from outbox to inbox, whatever it is about. */
    public static List<Rule> ofTheBackbone() {
        return List.of(
                new OutboxOnTopic(),
                new NumberedWithoutGap(),
                new InOrder(),
                new ToldOnce(),
                new HandledOnce(),
                new HeldByName(),
                new CasesFiled());
    }

    /** All of them; {@code root} is the project's folder, where the published scheme lies. */
    public static List<Rule> ofTheSuite(Path root, List<Path> journals) {
        return Stream.concat(
                        Stream.of(new AcknowledgedFacts(journals), new FactsTold()),
                        Stream.concat(
                                ofTheBackbone().stream(),
                                Stream.of(
                                        new EffectsNoted(),
                                        new FieldWork(),
                                        new HoursClaims(),
                                        new LedgerRecount(Scheme.in(root.resolve(SCHEMES))),
                                        new RegisterCopies())))
                .toList();
    }
}
