package cn.yanxing.kit.access;

/** The roles of the suite, as a token carries them in {@code realm_access/roles}. */
public final class Roles {

    public static final String RESIDENT = "resident";
    public static final String GRID_WORKER = "grid-worker";
    public static final String INSPECTOR = "inspector";
    public static final String DISPATCHER = "dispatcher";
    public static final String UNIT_HANDLER = "unit-handler";
    public static final String UNIT_LEADER = "unit-leader";
    public static final String LEADER = "leader";
    public static final String DUTY_OFFICER = "duty-officer";
    public static final String AGENT = "agent";
    public static final String REVIEWER = "reviewer";
    public static final String CALL_BACK = "call-back";
    public static final String ARBITER = "arbiter";
    public static final String CENTRE_HEAD = "centre-head";
    public static final String SUPERVISOR = "supervisor";
    public static final String VOLUNTEER = "volunteer";
    public static final String TEAM_LEADER = "team-leader";
    public static final String SCHEME_EDITOR = "scheme-editor";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String PARTNER = "partner";

    private Roles() {}
}
