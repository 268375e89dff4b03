package cn.yanxing.volunteer.registry;

import cn.yanxing.kit.problem.Refused;
import java.util.Map;

/** Why somebody could not be registered, or is asked to register first. */
public final class RegistryRefused extends Refused {

    private RegistryRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    static RegistryRefused identityNumberInvalid(String what) {
        return new RegistryRefused("identity-number-invalid", Map.of("what", what));
    }

    static RegistryRefused alreadyRegistered() {
        return new RegistryRefused("already-registered", Map.of());
    }

    static RegistryRefused loginTaken(String login) {
        return new RegistryRefused("login-taken", Map.of("login", login));
    }

    static RegistryRefused teamUnknown(String team) {
        return new RegistryRefused("team-unknown", Map.of("team", team));
    }

    static RegistryRefused notYourTeam(String team) {
        return new RegistryRefused("not-your-team", Map.of("team", team));
    }

    static RegistryRefused notAVolunteer(String login) {
        return new RegistryRefused("not-a-registered-volunteer", Map.of("login", login));
    }
}
