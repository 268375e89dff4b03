package cn.yanxing.volunteer.hours;

import cn.yanxing.contracts.VolunteerEvent.HoursPosted;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.outbox.Outbox;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.register.Register;
import cn.yanxing.volunteer.registry.Membership;
import cn.yanxing.volunteer.registry.VolunteerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts served time and tells volunteers and teams their hours. */
@ApplicationScoped
public class HoursService {

    private final HoursLedger ledger;
    private final HoursBooks books;
    private final VolunteerService volunteers;
    private final Register register;
    private final Outbox outbox;

    HoursService(HoursLedger ledger, HoursBooks books, VolunteerService volunteers, Register register, Outbox outbox) {
        this.ledger = ledger;
        this.books = books;
        this.volunteers = volunteers;
        this.register = register;
        this.outbox = outbox;
    }

    /**
     * One claim per attendee, in the transaction of the completion; the hours count for the team's unit. Volunteers are
     * taken in one order by everybody, so that two errands with the same people do not wait for each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(List<ServedTime> attendees, Instant now) {
        List<ServedTime> inOneOrder = attendees.stream()
                .sorted(Comparator.comparing(ServedTime::volunteerId))
                .toList();
        for (ServedTime served : inOneOrder) {
            String unit = unitOf(served.team());
            ledger.post(served, unit, now);
            outbox.append(new HoursPosted(
                    served.volunteerId(),
                    served.id(),
                    served.errandId(),
                    served.team(),
                    unit,
                    served.minutes(),
                    served.evidence(),
                    served.from(),
                    served.to(),
                    now));
        }
    }

    @Transactional
    public MyHours ofCaller(Actor caller, @Nullable UUID after, int limit) {
        return books.of(volunteers.requireMembership(caller.id()).volunteerId(), after, limit);
    }

    /** A leader sees the own team; the centre sees every team. */
    @Transactional
    public List<TeamHours> ofTeam(String team, Actor caller) {
        boolean ofTheCentre =
                caller.is(Roles.CENTRE_HEAD, Roles.SUPERVISOR, Roles.DISPATCHER, Roles.ADMINISTRATOR, Roles.AUDITOR);
        if (!ofTheCentre) {
            Membership leader = volunteers.requireMembership(caller.id());
            if (!leader.team().equals(team)) {
                throw HoursRefused.notYourTeam(team);
            }
        }
        List<HoursBooks.Total> totals = books.totalsOf(team);
        Map<UUID, String> names = volunteers.maskedNames(
                totals.stream().map(HoursBooks.Total::volunteerId).toList());
        return totals.stream()
                .map(total -> new TeamHours(
                        total.volunteerId(), names.get(total.volunteerId()), total.minutes(), total.claims()))
                .toList();
    }

    private String unitOf(String team) {
        return register.team(team).map(Team::unit).orElseThrow(() -> new NotFound("team", team));
    }
}
