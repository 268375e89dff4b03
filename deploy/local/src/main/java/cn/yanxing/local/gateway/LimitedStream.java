package cn.yanxing.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body of unknown length that breaks off when it grows beyond the limit. */
final class LimitedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long bytesMax;
    private long bytes;
    private @Nullable Handler<Throwable> failed;

    LimitedStream(ReadStream<Buffer> body, long bytesMax) {
        this.body = body;
        this.bytesMax = bytesMax;
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
        if (failed != null) failed.handle(new IllegalStateException("the body is larger than " + bytesMax + " bytes"));
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
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
