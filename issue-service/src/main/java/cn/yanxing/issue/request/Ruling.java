package cn.yanxing.issue.request;

import cn.yanxing.kit.access.Actor;
import java.time.Instant;

/** What somebody says to a request. */
public record Ruling(boolean approved, Actor by, Instant at) {}
