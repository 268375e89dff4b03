package cn.yanxing.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that breaks off when it grows beyond the limit. It remembers that it broke off: it may do so while a connection
 * to the service is still being made, before anybody listens.
 */
final class LimitedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long bytesMax;
    private long bytes;
    private @Nullable Handler<Throwable> listener;
    private @Nullable Throwable failure;

    LimitedStream(ReadStream<Buffer> body, long bytesMax) {
        this.body = body.exceptionHandler(this::fail);
        this.bytesMax = bytesMax;
    }

    private void fail(Throwable cause) {
        failure = cause;
        if (listener != null) listener.handle(cause);
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> count(part, handler));
        return this;
    }

    private void count(Buffer part, Handler<Buffer> handler) {
        bytes += part.length();
        if (bytes <= bytesMax) {
            handler.handle(part);
            return;
        }
        body.handler(null);
        fail(new IllegalStateException("the body is larger than " + bytesMax + " bytes"));
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        listener = handler;
        if (handler != null && failure != null) handler.handle(failure);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
