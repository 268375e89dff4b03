package cn.yanxing.acceptance.fuzz.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one HTTP/1.1 answer; of one that never ends, a stream of events, only its first piece. */
final class AnswerReader {

    private static final int LINE_MAX = 64 * 1024;

    private final InputStream in;
    private boolean mayGoOn = true;

    AnswerReader(InputStream in) {
        this.in = in;
    }

    /** Whether the connection can carry another request. */
    boolean mayGoOn() {
        return mayGoOn;
    }

    Heard read() throws IOException {
        String[] first = line().split(" ", 3);
        if (first.length < 2) throw new EOFException("expected a status line");
        int status = Integer.parseInt(first[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        if (status == 100) return read();
        if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) mayGoOn = false;
        return new Heard(status, headers, body(status, headers), false);
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) return new byte[0];
        if (headers.getOrDefault("content-type", "").startsWith("text/event-stream")) return firstPiece();
        if (headers.containsKey("content-length"))
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        if (headers.containsKey("transfer-encoding")) return chunks();
        mayGoOn = false;
        return in.readAllBytes();
    }

    private byte[] firstPiece() throws IOException {
        mayGoOn = false;
        int size = Integer.parseInt(line().split(";", -1)[0].trim(), 16);
        return in.readNBytes(size);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = nextChunk(); size > 0; size = nextChunk()) {
            whole.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int nextChunk() throws IOException {
        return Integer.parseInt(line().split(";", -1)[0].trim(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LINE_MAX) throw new EOFException("expected a line of an answer");
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
