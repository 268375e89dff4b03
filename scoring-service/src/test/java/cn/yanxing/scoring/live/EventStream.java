package cn.yanxing.scoring.live;

import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A screen: reads the server-sent events as a browser would, and remembers when each came. */
final class EventStream implements AutoCloseable {

    final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;
    private String name = "message";

    record Message(String name, JsonNode data, long at) {}

    EventStream(URI address, String token, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header("Accept-Language", language)
                .build();
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) throw new IOException("expected 200, but got " + response.statusCode());
        lines = response.body();
        Thread reader = new Thread(this::readAll);
        reader.setDaemon(true);
        reader.start();
    }

    List<Message> all(String of) {
        return messages.stream().filter(message -> message.name().equals(of)).toList();
    }

    boolean has(String of, Predicate<JsonNode> such) {
        return all(of).stream().anyMatch(message -> such.test(message.data()));
    }

    private void readAll() {
        try {
            lines.forEach(this::read);
        } catch (UncheckedIOException closed) {
            messages.add(new Message("closed", WireJson.tree("{}"), System.nanoTime()));
        }
    }

    private void read(String line) {
        if (line.startsWith("event:")) name = line.substring(6).strip();
        if (line.startsWith("data:"))
            messages.add(new Message(name, WireJson.tree(line.substring(5).strip()), System.nanoTime()));
        if (line.startsWith(":")) messages.add(new Message("comment", WireJson.tree("{}"), System.nanoTime()));
    }

    @Override
    public void close() {
        lines.close();
    }
}
