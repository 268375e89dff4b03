package cn.yanxing.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Listens to the live stream of the dashboard and remembers when each case was first named there. */
final class ScoreStream {

    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();
    private final CountDownLatch open = new CountDownLatch(1);

    static ScoreStream openedBy(Person person) {
        ScoreStream stream = new ScoreStream();
        Thread ear = new Thread(() -> stream.listen(person), "score stream");
        ear.setDaemon(true);
        ear.start();
        stream.awaitOpen();
        return stream;
    }

    /** When a change of this case arrived, in the clock of {@link System#nanoTime}; null when none has. */
    @org.jspecify.annotations.Nullable
    Long seen(String caseId) {
        return seenAt.get(caseId);
    }

    private void listen(Person person) {
        HttpRequest request = person.to("/api/v1/scoring/stream")
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                String event = "";
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    event = line.startsWith("event:") ? line.substring(6).strip() : event;
                    if (line.startsWith("data:")) {
                        heard(event, line.substring(5));
                    }
                }
            }
        } catch (IOException e) {
            System.err.println("the live stream ended: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void heard(String event, String data) {
        long now = System.nanoTime();
        open.countDown();
        if (event.equals("happened")) {
            seenAt.putIfAbsent(Web.read(data).path("caseId").asText(), now);
        }
    }

    private void awaitOpen() {
        Patience.until("the live stream", () -> open.getCount() == 0);
    }
}
