package cn.yanxing.kit.outbox;

import cn.yanxing.kit.wire.Cause;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact on its way into the outbox, with what caused it; its place under its key is not drawn yet. */
record OutboxRow(
        String stream,
        String key,
        UUID id,
        String type,
        String payload,
        Cause cause,
        @Nullable String traceparent) {}
