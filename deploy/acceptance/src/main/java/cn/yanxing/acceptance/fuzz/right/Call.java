package cn.yanxing.acceptance.fuzz.right;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire, so that nothing in between puts it right. {@code segments} and the query are
 * percent-encoded already. A call that is {@code alone} breaks its frame: it needs a connection of its own, which the
 * server may close without a word.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: it lives as long as the request
public record Call(
        String method, List<String> segments, List<Field> query, List<Field> headers, byte[] body, boolean alone) {

    /** A name and its value, in a query or in a head. */
    public record Field(String name, String value) {}

    /** The path and the query. */
    public String target() {
        String path = "/" + String.join("/", segments);
        return query.isEmpty() ? path : path + "?" + rawQuery();
    }

    public String rawQuery() {
        return query.stream()
                .map(field -> field.value().isEmpty() ? field.name() : field.name() + "=" + field.value())
                .collect(Collectors.joining("&"));
    }

    public @Nullable String header(String name) {
        return headers.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    public Call method(String other) {
        return new Call(other, segments, query, headers, body, alone);
    }

    public Call segment(int index, String value) {
        List<String> changed = new ArrayList<>(segments);
        changed.set(index, value);
        return segments(changed);
    }

    public Call segments(List<String> others) {
        return new Call(method, others, query, headers, body, alone);
    }

    public Call ask(String name, String value) {
        List<Field> changed = new ArrayList<>(query);
        changed.add(new Field(name, value));
        return new Call(method, segments, changed, headers, body, alone);
    }

    public Call askInstead(String name, String value) {
        List<Field> changed = new ArrayList<>(query);
        changed.removeIf(field -> field.name().equals(name));
        return new Call(method, segments, changed, headers, body, alone).ask(name, value);
    }

    public Call without(String header) {
        List<Field> changed = new ArrayList<>(headers);
        changed.removeIf(field -> field.name().equalsIgnoreCase(header));
        return new Call(method, segments, query, changed, body, alone);
    }

    public Call and(String header, String value) {
        List<Field> changed = new ArrayList<>(headers);
        changed.add(new Field(header, value));
        return new Call(method, segments, query, changed, body, alone);
    }

    public Call with(String header, String value) {
        return without(header).and(header, value);
    }

    public Call body(byte[] other) {
        return new Call(method, segments, query, headers, other, alone);
    }

    public Call breaksItsFrame() {
        return new Call(method, segments, query, headers, body, true);
    }

    /** Every byte of it. The length is told unless the call has its own idea of it. */
    public byte[] bytes(String host) {
        StringBuilder head = new StringBuilder(method + " " + target() + " HTTP/1.1\r\n");
        if (header("Host") == null) head.append("Host: ").append(host).append("\r\n");
        headers.forEach(field ->
                head.append(field.name()).append(": ").append(field.value()).append("\r\n"));
        boolean framed = header("Content-Length") != null || header("Transfer-Encoding") != null;
        if (!framed && (body.length > 0 || !method.equals("GET"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
