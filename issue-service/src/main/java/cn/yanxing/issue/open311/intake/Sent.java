package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.Params;
import org.jspecify.annotations.Nullable;

/** A POST: what was sent by whom, and the {@code Idempotency-Key}, if the client knows such a thing. */
public record Sent(Params params, @Nullable String idempotencyKey, Asker asker) {}
