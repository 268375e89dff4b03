package cn.yanxing.kit.wire;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** The W3C trace that runs through requests and events: {@code 00-<trace>-<span>-<flags>}. */
public final class Trace {

    private Trace() {}

    /** What an event written now carries, if a trace is running. */
    public static @Nullable String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    /** Runs {@code work} as a part of the trace that an event carried. */
    public static void continued(@Nullable String traceparent, Runnable work) {
        Context.current().with(Span.wrap(context(traceparent))).wrap(work).run();
    }

    private static SpanContext context(@Nullable String traceparent) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-", -1);
        return parts.length == 4
                ? SpanContext.createFromRemoteParent(
                        parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault())
                : SpanContext.getInvalid();
    }
}
