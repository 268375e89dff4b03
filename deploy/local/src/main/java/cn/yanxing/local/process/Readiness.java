package cn.yanxing.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until a child answers its door with 200, or has died on the way there. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Readiness() {}

    public static void await(Child child, URI door) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!child.isAlive()) throw failed(child, "it ended with code " + child.exitValue());
            if (answers(door)) return;
            pause();
        }
        throw failed(child, "it did not answer " + door + " within " + PATIENCE.toMinutes() + " minutes");
    }

    private static IllegalStateException failed(Child child, String how) {
        return new IllegalStateException("expected " + child.name() + " to start, but " + how + ". The end of "
                + child.program().log() + ":\n" + child.lastWords());
    }

    private static boolean answers(URI door) {
        HttpRequest request =
                HttpRequest.newBuilder(door).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + door, e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
