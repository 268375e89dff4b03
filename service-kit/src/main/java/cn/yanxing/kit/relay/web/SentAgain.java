package cn.yanxing.kit.relay.web;

/** How many facts travel again. */
record SentAgain(long facts) {}
