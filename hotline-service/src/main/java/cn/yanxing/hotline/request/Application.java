package cn.yanxing.hotline.request;

import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.UUID;

/** Who asks about which order, for which unit, in which of its rounds, and when. */
public record Application(UUID orderId, String unit, int round, Actor by, Instant at) {}
