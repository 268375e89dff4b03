package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.ServiceType;
import org.jspecify.annotations.Nullable;

/** A report as it was received before: under which number, token and type, and what it said. */
record Received(String number, @Nullable String token, ServiceType type, String fingerprint) {}
