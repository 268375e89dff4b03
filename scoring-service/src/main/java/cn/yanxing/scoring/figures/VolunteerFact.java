package cn.yanxing.scoring.figures;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.VolunteerEvent.ErrandAccepted;
import cn.yanxing.contracts.VolunteerEvent.ErrandCompleted;
import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.contracts.VolunteerEvent.ErrandOffered;
import cn.yanxing.contracts.VolunteerEvent.HoursPosted;

/** How an errand's and a claim's events move their rows of the figures. */
final class VolunteerFact {

    private VolunteerFact() {}

    static void fold(CaseFact fact, DomainEvent event) {
        if (event instanceof ErrandOffered offered) offered(fact, offered);
        else if (event instanceof ErrandAccepted accepted) accepted(fact, accepted);
        else if (event instanceof ErrandCompleted completed) completed(fact, completed);
        else if (event instanceof ErrandLapsed lapsed) {
            fact.closedAt = lapsed.lapsedAt();
            fact.moveTo(Stage.DECLINED);
        } else if (event instanceof HoursPosted posted) posted(fact, posted);
    }

    private static void offered(CaseFact fact, ErrandOffered offered) {
        fact.number = offered.number();
        fact.subject = offered.kind();
        fact.place = offered.place();
        fact.openedAt = offered.offeredAt();
        fact.dueAt = offered.neededBy();
    }

    private static void accepted(CaseFact fact, ErrandAccepted accepted) {
        if (fact.acceptedAt == null) fact.acceptedAt = accepted.acceptedAt();
        fact.moveTo(Stage.WITH_UNIT);
    }

    private static void completed(CaseFact fact, ErrandCompleted completed) {
        fact.subject = completed.kind();
        fact.place = completed.place();
        fact.closedAt = completed.completedAt();
        fact.moveTo(Stage.FINISHED);
    }

    private static void posted(CaseFact fact, HoursPosted posted) {
        fact.unit = posted.unit();
        fact.minutes += posted.minutes();
        fact.openedAt = posted.servedFrom();
        fact.closedAt = posted.postedAt();
        fact.moveTo(Stage.FINISHED);
    }
}
