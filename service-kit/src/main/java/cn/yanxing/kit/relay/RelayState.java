package cn.yanxing.kit.relay;

/** What this replica's relay is doing. SET_BACK: its database is older than what it told, so it sends nothing. */
enum RelayState {
    STANDBY,
    ACTIVE,
    FAILING,
    SET_BACK
}
