package cn.yanxing.volunteer.registry;

import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.privacy.FieldCipher;
import cn.yanxing.kit.privacy.Masks;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Registers volunteers and says who is one. */
@ApplicationScoped
public class VolunteerService {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String HIDDEN = "*";

    private final Volunteers volunteers;
    private final FieldCipher cipher;
    private final Register register;
    private final Audit audit;
    private final Clock clock;
    private final Ids ids;

    VolunteerService(Volunteers volunteers, FieldCipher cipher, Register register, Audit audit, Clock clock, Ids ids) {
        this.volunteers = volunteers;
        this.cipher = cipher;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public VolunteerView register(RegisterVolunteer person, Actor by) {
        String login = loginOf(person, by);
        if (!by.id().equals(login)) {
            mustLead(person.team(), by);
        }
        IdentityNumber identity = IdentityNumber.of(person.identityNumber());
        teamThatTakesMembers(person.team());
        byte[] index = cipher.blindIndex(identity.value());
        if (volunteers.isKnown(index)) {
            throw RegistryRefused.alreadyRegistered();
        }
        if (login != null && volunteers.ofLogin(login).isPresent()) {
            throw RegistryRefused.loginTaken(login);
        }
        Volunteer volunteer = new Volunteer(ids.next(), login, person.team(), by.id(), clock.instant());
        volunteer.seal(
                cipher.encrypt(person.name().strip()),
                cipher.encrypt(person.phone().replaceAll("[ -]", "")),
                cipher.encrypt(identity.value()),
                index);
        volunteers.add(volunteer);
        audit.record(by, "register-volunteer", "volunteer", volunteer.id().toString(), "registration");
        return view(volunteer);
    }

    @Transactional
    public VolunteerView ofLogin(String login) {
        return view(volunteers.ofLogin(login).orElseThrow(() -> RegistryRefused.notAVolunteer(login)));
    }

    @Transactional
    public Page<VolunteerView> ofTeam(String team, Actor by, @Nullable UUID after, int limit) {
        mustLead(team, by);
        List<VolunteerView> views = volunteers.ofTeam(team, after == null ? FIRST : after, limit).stream()
                .map(this::view)
                .toList();
        String next =
                views.size() < limit ? null : views.get(views.size() - 1).id().toString();
        return new Page<>(views, next);
    }

    /** The membership of whoever logs in under this name, if they are a volunteer. */
    @Transactional
    public Optional<Membership> membership(String login) {
        return volunteers.ofLogin(login).map(volunteer -> new Membership(volunteer.id(), volunteer.team()));
    }

    @Transactional
    public Membership requireMembership(String login) {
        return membership(login).orElseThrow(() -> RegistryRefused.notAVolunteer(login));
    }

    /** Until the transaction ends, nothing else happens to this volunteer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID volunteerId) {
        volunteers.hold(volunteerId);
    }

    /** Masked names, for those who lead a team. */
    @Transactional
    public Map<UUID, String> maskedNames(List<UUID> volunteerIds) {
        return volunteers.withIds(volunteerIds).stream().collect(Collectors.toMap(Volunteer::id, this::maskedName));
    }

    /** Teams that take members, by name. */
    public List<TeamView> teams() {
        Function<Team, TeamView> view =
                team -> new TeamView(team.code(), team.name(), team.sector(), team.unit(), unitName(team.unit()));
        return register.teams().stream()
                .filter(team -> team.endedOn() == null)
                .map(view)
                .toList();
    }

    private void teamThatTakesMembers(String code) {
        if (register.team(code).filter(team -> team.endedOn() == null).isEmpty()) {
            throw RegistryRefused.teamUnknown(code);
        }
    }

    /** A leader looks after the own team, an administrator after every team. */
    private void mustLead(String team, Actor by) {
        if (!by.is(Roles.ADMINISTRATOR) && !requireMembership(by.id()).team().equals(team)) {
            throw RegistryRefused.notYourTeam(team);
        }
    }

    /** A volunteer registers themself; a team leader or an administrator names the account, or none. */
    private static @Nullable String loginOf(RegisterVolunteer person, Actor by) {
        boolean forOthers = by.roles().contains(Roles.TEAM_LEADER) || by.roles().contains(Roles.ADMINISTRATOR);
        return forOthers ? person.login() : by.id();
    }

    private VolunteerView view(Volunteer volunteer) {
        Optional<Team> team = register.team(volunteer.team());
        return new VolunteerView(
                volunteer.id(),
                maskedName(volunteer),
                Objects.requireNonNullElse(Masks.phone(cipher.decrypt(volunteer.phone())), HIDDEN),
                volunteer.team(),
                team.map(Team::name).orElse(volunteer.team()),
                team.map(Team::unit).orElse(null),
                volunteer.login(),
                volunteer.registeredAt(),
                volunteer.version());
    }

    private String maskedName(Volunteer volunteer) {
        return Objects.requireNonNullElse(Masks.name(cipher.decrypt(volunteer.name())), HIDDEN);
    }

    private String unitName(String code) {
        return register.unit(code).map(unit -> unit.name()).orElse(code);
    }
}
