package cn.yanxing.hotline.refusal;

/** Why the hotline does not take an order on (hotline design, T6); the district confirms the list. */
public enum RefusalReason {
    /** A court, an arbitration, an administrative review or the discipline inspection decides it. */
    R01,
    /** It is with the petition office already. */
    R02,
    /** It touches a state or business secret, or somebody's privacy. */
    R03,
    /** It insults or harasses, and asks for nothing. */
    R04,
    /** It belongs to 110, 119, 120 or 122. */
    R05,
    /** It lies outside the district. */
    R06,
    /** It cannot be made out what is asked for, and nobody can be asked. */
    R07,
    /** The same is being handled, or was answered, and nothing has changed. */
    R08,
    /** Another rule of law excludes it; the notice names the rule. */
    R09
}
