package cn.yanxing.kit.relay;

/** What this replica's relay is doing. */
enum RelayState {
    STANDBY,
    ACTIVE,
    FAILING
}
