package cn.yanxing.volunteer.overview;

import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.register.Register;
import cn.yanxing.volunteer.errand.ErrandStatus;
import cn.yanxing.volunteer.registry.Membership;
import cn.yanxing.volunteer.registry.VolunteerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts errands and hours, and what waits for whom. */
@ApplicationScoped
@Transactional
public class OverviewService {

    private final EntityManager database;
    private final VolunteerService volunteers;
    private final Register register;
    private final Clock clock;

    OverviewService(EntityManager database, VolunteerService volunteers, Register register, Clock clock) {
        this.database = database;
        this.volunteers = volunteers;
        this.register = register;
        this.clock = clock;
    }

    public VolunteerFigures figures() {
        Map<ErrandStatus, Long> byStatus = new EnumMap<>(ErrandStatus.class);
        rows("select status, count(*) from errand group by status")
                .forEach(row -> byStatus.put(ErrandStatus.valueOf(row.get(0, String.class)), number(row, 1)));
        Tuple errands = rows("select count(*), count(issue_id), count(order_id) from errand")
                .get(0);
        Tuple hours =
                rows("select coalesce(sum(minutes), 0) from hours_transfer").get(0);
        Tuple people =
                rows("select (select count(*) from volunteer), (select count(distinct volunteer_id) from hours_claim)")
                        .get(0);
        return new VolunteerFigures(
                number(people, 0),
                number(people, 1),
                number(errands, 0),
                number(errands, 1),
                number(errands, 2),
                byStatus,
                number(hours, 0),
                byTeam(),
                clock.instant());
    }

    /** A volunteer sees what they can take and what they are in; a leader what their team can report as done. */
    public Todo todo(Actor caller) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Optional<Membership> member = volunteers.membership(caller.id());
        if (member.isPresent() && caller.is(Roles.VOLUNTEER)) {
            Object me = member.get().volunteerId();
            counts.put("acceptance", count("""
                    select count(*) from errand e where status in ('OFFERED', 'ACCEPTED', 'IN_SERVICE')
                    and taken < people and not exists
                        (select 1 from participation p where p.errand_id = e.id and p.volunteer_id = ?1)
                    """, me));
            counts.put("check-in", count("""
                    select count(*) from participation p join errand e on e.id = p.errand_id
                    where p.volunteer_id = ?1 and p.checked_in_at is null and e.status in ('ACCEPTED', 'IN_SERVICE')
                    """, me));
            counts.put("check-out", count("""
                    select count(*) from participation
                    where volunteer_id = ?1 and checked_in_at is not null and checked_out_at is null
                    """, me));
        }
        if (member.isPresent() && caller.is(Roles.TEAM_LEADER)) {
            counts.put("completion", count("""
                    select count(*) from errand e where status = 'IN_SERVICE' and exists
                        (select 1 from participation p where p.errand_id = e.id and p.team = ?1)
                    """, member.get().team()));
        }
        return new Todo(counts);
    }

    private List<VolunteerFigures.OfTeam> byTeam() {
        return rows("""
                select team, count(distinct volunteer_id), sum(minutes) from hours_claim
                group by team order by sum(minutes) desc, team
                """).stream()
                .map(row -> {
                    String code = row.get(0, String.class);
                    Optional<Team> team = register.team(code);
                    return new VolunteerFigures.OfTeam(
                            code,
                            team.map(Team::name).orElse(code),
                            team.map(Team::unit).orElse(""),
                            number(row, 1),
                            number(row, 2));
                })
                .toList();
    }

    private long count(String sql, Object value) {
        return number(rows(sql, value).get(0), 0);
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }

    @SuppressWarnings("unchecked") // createNativeQuery with Tuple answers tuples
    private List<Tuple> rows(String sql, Object... values) {
        var query = database.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
