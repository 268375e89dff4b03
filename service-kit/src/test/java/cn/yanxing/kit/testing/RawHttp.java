package cn.yanxing.kit.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as no HTTP library would let one write them, each on a connection of its own; the answer is the whole text. */
public final class RawHttp {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");

    private RawHttp() {}

    /** {@code fields} are lines of the head; there is a Host, unless they name another. */
    public static String get(String target, String... fields) throws IOException {
        return answerTo("GET " + target, Arrays.asList(fields), "");
    }

    /** The body announces its length, unless {@code fields} announce another. */
    public static String post(String target, String body, String... fields) throws IOException {
        List<String> lines = new ArrayList<>(Arrays.asList(fields));
        addUnlessNamed(lines, "Content-Length", Integer.toString(body.length()));
        return answerTo("POST " + target, lines, body);
    }

    private static String answerTo(String line, List<String> fields, String body) throws IOException {
        List<String> lines = new ArrayList<>(List.of(line + " HTTP/1.1"));
        lines.addAll(fields);
        addUnlessNamed(lines, "Host", "localhost");
        lines.add("Connection: close");
        String request = String.join("\r\n", lines) + "\r\n\r\n" + body;
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream());
        }
    }

    /** To the end that the answer announces: a server that still waits for the rest of a request does not hang up. */
    private static String read(InputStream connection) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        while (!text(answer).endsWith("\r\n\r\n")) {
            int next = connection.read();
            if (next < 0) return text(answer);
            answer.write(next);
        }
        Matcher length = LENGTH.matcher(text(answer));
        answer.write(connection.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : Integer.MAX_VALUE));
        return text(answer);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void addUnlessNamed(List<String> lines, String name, String value) {
        if (lines.stream().noneMatch(line -> line.startsWith(name + ":"))) lines.add(name + ": " + value);
    }
}
