package cn.yanxing.scoring.figures;

import cn.yanxing.contracts.Place;
import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.casebook.CaseKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the figures count of a case. The counted due and done times are those that a rate looks at: of the accepted
 * round for an issue, of the first round for an order.
 */
final class CaseFact {

    final CaseKey key;
    Stage stage = Stage.WAITING;

    @Nullable
    String number;

    @Nullable
    String channel;

    @Nullable
    String subject;

    @Nullable
    String unit;

    @Nullable
    Place place;

    @Nullable
    Instant openedAt;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant dispatchedAt;

    @Nullable
    Instant dueAt;

    @Nullable
    Missed missed;

    @Nullable
    Late late;

    @Nullable
    Instant countedDueAt;

    @Nullable
    Instant countedDoneAt;

    @Nullable
    Instant closedAt;

    int reworks;

    @Nullable
    Boolean solved;

    @Nullable
    String satisfaction;

    int minutes;

    /** A limit that passed while the case was with the unit, and still holds. */
    record Missed(String limit, Instant dueAt, Instant since) {}

    /** The first limit that this unit missed in this round; what was granted later does not undo it. */
    record Late(String unit, int round, Instant dueAt) {}

    private CaseFact(CaseKey key) {
        this.key = key;
    }

    static CaseFact of(CaseFile file) {
        CaseFact fact = new CaseFact(file.key());
        file.events().forEach(heard -> {
            switch (file.key().kind()) {
                case ISSUE -> IssueFact.fold(fact, heard.event());
                case ORDER -> OrderFact.fold(fact, heard.event());
                case ERRAND, HOURS -> VolunteerFact.fold(fact, heard.event());
            }
        });
        return fact;
    }

    void moveTo(Stage next) {
        stage = next;
        if (next != Stage.WITH_UNIT) missed = null;
    }

    /** What the unit did was not good enough: back with it, and past due at once when the limit has passed meanwhile. */
    void moveBack(String limit, Instant failedAt) {
        moveTo(Stage.WITH_UNIT);
        if (dueAt != null && !dueAt.isAfter(failedAt)) missed = new Missed(limit, dueAt, failedAt);
    }
}
