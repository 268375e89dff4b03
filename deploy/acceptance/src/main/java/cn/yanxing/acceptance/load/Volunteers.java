package cn.yanxing.acceptance.load;

import cn.yanxing.acceptance.IdentityNumber;
import java.util.Map;

/** The people who do the errands. */
final class Volunteers {

    private final Caller caller;

    Volunteers(Caller caller) {
        this.caller = caller;
    }

    /** Registers each of them once. */
    void register() {
        register("volunteer", 1);
        register("volunteer2", 2);
    }

    private void register(String login, int number) {
        if (caller.get(login, "/api/v1/volunteer/me").status() == 200) return;
        Map<String, Object> self = Map.of(
                "name",
                "郑大志",
                "phone",
                "1380000000" + number,
                "identityNumber",
                IdentityNumber.of(number),
                "team",
                "T01",
                "login",
                login);
        caller.post(login, "/api/v1/volunteer/volunteers", self).good();
    }
}
