package cn.yanxing.volunteer.errand;

import static cn.yanxing.kit.access.Roles.ADMINISTRATOR;
import static cn.yanxing.kit.access.Roles.AUDITOR;
import static cn.yanxing.kit.access.Roles.CENTRE_HEAD;
import static cn.yanxing.kit.access.Roles.DISPATCHER;
import static cn.yanxing.kit.access.Roles.DUTY_OFFICER;
import static cn.yanxing.kit.access.Roles.GRID_WORKER;
import static cn.yanxing.kit.access.Roles.LEADER;
import static cn.yanxing.kit.access.Roles.SUPERVISOR;
import static cn.yanxing.kit.access.Roles.TEAM_LEADER;
import static cn.yanxing.kit.access.Roles.UNIT_HANDLER;
import static cn.yanxing.kit.access.Roles.UNIT_LEADER;
import static cn.yanxing.kit.access.Roles.VOLUNTEER;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.volunteer.registry.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who looks at an errand: what of it they see, and what they may do with it now. */
record Viewer(
        Actor actor,
        @Nullable Membership membership,
        @Nullable String street) {

    boolean seesAll() {
        return actor.is(DISPATCHER, DUTY_OFFICER, TEAM_LEADER, LEADER, CENTRE_HEAD, SUPERVISOR, ADMINISTRATOR, AUDITOR);
    }

    /** A resident's errand shows its volunteers to those who organise it, not to each other. */
    boolean seesEverybody() {
        return actor.is(DISPATCHER, DUTY_OFFICER, TEAM_LEADER);
    }

    boolean sees(ErrandState errand) {
        return seesAll()
                || errand.askedBy().equals(actor.id())
                || workingUnit().equals(errand.unit())
                || workingStreet().equals(errand.place().street())
                || (isVolunteer() && errand.status().isLive() && errand.hasRoom())
                || partIn(errand).isPresent();
    }

    List<String> actions(ErrandState errand, Instant now) {
        List<String> actions = new ArrayList<>();
        Optional<Participation> part = partIn(errand);
        boolean live = errand.status().isLive();
        if (isVolunteer() && live && errand.hasRoom() && part.isEmpty() && !now.isAfter(errand.neededBy())) {
            actions.add("acceptance");
        }
        if (live && part.isPresent() && part.get().checkedInAt() == null) {
            actions.add("check-in");
        }
        if (live && part.isPresent() && part.get().isThere()) {
            actions.add("check-out");
        }
        Completion completion = new Completion("", List.of(), volunteerId(), leadsTeam());
        if (errand.status() == ErrandStatus.IN_SERVICE
                && errand.participations().stream().anyMatch(completion::mayBeToldBy)) {
            actions.add("completion");
        }
        if (errand.status().next().contains(ErrandStatus.CANCELLED) && mayCancel(errand.askedBy(), errand.unit())) {
            actions.add("cancellation");
        }
        return actions;
    }

    boolean mayCancel(String askedBy, @Nullable String unit) {
        boolean ofTheUnit = actor.is(UNIT_HANDLER, UNIT_LEADER)
                && actor.unit() != null
                && actor.unit().equals(unit);
        return actor.is(DISPATCHER, DUTY_OFFICER) || askedBy.equals(actor.id()) || ofTheUnit;
    }

    /** The unit whose errands somebody sees by their work; empty for everybody else. */
    String workingUnit() {
        return actor.unit() != null && actor.is(GRID_WORKER, UNIT_HANDLER, UNIT_LEADER) ? actor.unit() : "";
    }

    /** The street or town that their unit answers for; empty where there is none. */
    String workingStreet() {
        return street != null && !workingUnit().isEmpty() ? street : "";
    }

    boolean isVolunteer() {
        return membership != null && actor.is(VOLUNTEER);
    }

    @Nullable
    UUID volunteerId() {
        return membership == null ? null : membership.volunteerId();
    }

    @Nullable
    String leadsTeam() {
        return membership != null && actor.is(TEAM_LEADER) ? membership.team() : null;
    }

    private Optional<Participation> partIn(ErrandState errand) {
        return errand.participations().stream()
                .filter(part -> part.isOf(volunteerId()))
                .findFirst();
    }
}
