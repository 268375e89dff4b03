package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.VolunteerEvent.ErrandLapsed;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.timer.Timers;
import cn.yanxing.kit.web.Versions;
import cn.yanxing.volunteer.checkin.CheckInCodes;
import cn.yanxing.volunteer.history.HistoryEntry;
import cn.yanxing.volunteer.history.HistoryService;
import cn.yanxing.volunteer.hours.HoursService;
import cn.yanxing.volunteer.hours.ServedTime;
import cn.yanxing.volunteer.registry.Membership;
import cn.yanxing.volunteer.registry.VolunteerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with an errand once it is offered: taken, attended, completed, called off, lapsed. */
@ApplicationScoped
public class ErrandService {

    private final Errands errands;
    private final VolunteerService volunteers;
    private final Viewers viewers;
    private final HoursService hours;
    private final HistoryService history;
    private final CheckInCodes codes;
    private final Photos photos;
    private final Outbox outbox;
    private final Timers timers;
    private final Clock clock;
    private final Ids ids;

    ErrandService(
            Errands errands,
            VolunteerService volunteers,
            Viewers viewers,
            HoursService hours,
            HistoryService history,
            CheckInCodes codes,
            Photos photos,
            Outbox outbox,
            Timers timers,
            Clock clock,
            Ids ids) {
        this.errands = errands;
        this.volunteers = volunteers;
        this.viewers = viewers;
        this.hours = hours;
        this.history = history;
        this.codes = codes;
        this.photos = photos;
        this.outbox = outbox;
        this.timers = timers;
        this.clock = clock;
        this.ids = ids;
    }

    /** Taking a place: the row is held, so never are more taken than there are. */
    @Transactional
    public void accept(UUID id, Actor by, long expected) {
        Membership member = volunteers.requireMembership(by.id());
        Errand errand = held(id, expected);
        ErrandStatus before = errand.state().status();
        Instant now = clock.instant();
        outbox.append(errand.accept(ids.next(), member.volunteerId(), member.team(), now));
        write(
                errand,
                HistoryEntry.of(now, "acceptance", by, before, status(errand)).with(ofTeam(member)));
    }

    /** Checking in at two places, or before leaving the last one, is impossible: the volunteer's row is held. */
    @Transactional
    public void checkIn(UUID id, Actor by, @Nullable String code, long expected) {
        Membership member = volunteers.requireMembership(by.id());
        volunteers.hold(member.volunteerId());
        Errand errand = held(id, expected);
        ErrandStatus before = status(errand);
        Instant now = clock.instant();
        boolean coded = isCoded(id, code, now);
        Instant from =
                errands.lastCheckOut(member.volunteerId()).filter(now::isBefore).orElse(now);
        if (errand.participationOf(member.volunteerId())
                .filter(Participation::isThere)
                .isEmpty()) {
            errands.checkedInAt(member.volunteerId()).ifPresent(number -> {
                throw ErrandRefused.checkedInElsewhere(number);
            });
        }
        errand.checkIn(member.volunteerId(), coded, from);
        write(
                errand,
                HistoryEntry.of(now, "check-in", by, before, status(errand)).with(ofTeam(member)));
    }

    @Transactional
    public void checkOut(UUID id, Actor by, @Nullable String code, long expected) {
        Membership member = volunteers.requireMembership(by.id());
        volunteers.hold(member.volunteerId());
        Errand errand = held(id, expected);
        ErrandStatus before = status(errand);
        Instant now = clock.instant();
        outbox.append(errand.checkOut(member.volunteerId(), isCoded(id, code, now), now));
        write(
                errand,
                HistoryEntry.of(now, "check-out", by, before, status(errand)).with(ofTeam(member)));
    }

    /** Done: the fact goes out, and every attendee's minutes are posted with it or nothing is. */
    @Transactional
    public void complete(UUID id, Actor by, String text, List<UUID> pictures, long expected) {
        photos.mustExist(pictures);
        Errand errand = held(id, expected);
        ErrandStatus before = status(errand);
        Viewer viewer = viewers.of(by);
        Completion completion = new Completion(text.strip(), pictures, viewer.volunteerId(), viewer.leadsTeam());
        Instant now = clock.instant();
        outbox.append(errand.complete(completion, now));
        hours.post(
                errand.attendances().stream()
                        .map(attendance -> served(id, attendance, completion))
                        .toList(),
                now);
        write(
                errand,
                HistoryEntry.of(now, "completion", by, before, status(errand))
                        .noting(text)
                        .showing(pictures));
    }

    @Transactional
    public void cancel(UUID id, Actor by, String reasonCode, long expected) {
        Errand errand = held(id, expected);
        ErrandState state = errand.state();
        if (!viewers.of(by).mayCancel(state.askedBy(), state.unit())) {
            throw ErrandRefused.notTheirsToCancel();
        }
        Instant now = clock.instant();
        outbox.append(errand.cancel(reasonCode, now));
        timers.cancel(LapseTimer.KIND, id);
        write(
                errand,
                HistoryEntry.of(now, "cancellation", by, state.status(), status(errand))
                        .with(Map.of("reasonCode", reasonCode)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void lapse(UUID id) {
        Errand errand = errands.held(id);
        ErrandStatus before = status(errand);
        Instant now = clock.instant();
        Optional<ErrandLapsed> lapsed = errand.lapse(now);
        lapsed.ifPresent(fact -> {
            outbox.append(fact);
            write(
                    errand,
                    HistoryEntry.of(now, "lapse", Actor.system("timer"), before, status(errand))
                            .with(Map.of("reasonCode", fact.reasonCode())));
        });
    }

    private Errand held(UUID id, long expected) {
        Errand errand = errands.held(id);
        Versions.check(expected, errand.state().version());
        return errand;
    }

    private boolean isCoded(UUID errand, @Nullable String code, Instant now) {
        if (code == null) {
            return false;
        }
        if (!codes.isRight(errand, code, now)) {
            throw ErrandRefused.wrongCode();
        }
        return true;
    }

    private static ServedTime served(UUID errand, Attendance there, Completion completion) {
        Attendance proved = completion.vouchesFor(there) ? there.vouchedFor() : there;
        return new ServedTime(
                proved.id(),
                errand,
                proved.volunteerId(),
                proved.team(),
                proved.from(),
                proved.to(),
                proved.evidence());
    }

    private void write(Errand errand, HistoryEntry entry) {
        errands.flush();
        history.add(errand.state().id(), entry);
    }

    private static ErrandStatus status(Errand errand) {
        return errand.state().status();
    }

    private static Map<String, String> ofTeam(Membership member) {
        return Map.of("team", member.team());
    }
}
