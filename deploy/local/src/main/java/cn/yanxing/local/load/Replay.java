package cn.yanxing.local.load;

import cn.yanxing.local.district.DistrictFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Streams a city's old requests into the history, in chunks and with every refusal counted under its reason. Sent
 * again, the same file changes nothing.
 */
public final class Replay {

    private static final int CHUNK = 1_000;

    private static final int CHUNKS_BETWEEN_LINES = 10;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Door door;
    private final String source;
    private final Consumer<String> say;
    private final long started = System.nanoTime();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private long read;
    private long accepted;
    private long already;
    private int chunks;

    private Replay(Door door, String source, Consumer<String> say) {
        this.door = door;
        this.source = source;
        this.say = say;
    }

    public static void run(Path file, Door asLoader, DistrictFolder district, Consumer<String> say) {
        String source = file.getFileName().toString().replaceFirst("(\\.csv)?(\\.gz)?$", "");
        Replay replay = new Replay(asLoader, source, say);
        Map<String, String> items = district.serviceMapping();
        if (items.isEmpty())
            throw new IllegalStateException(
                    "expected service-mapping.csv in the district's folder to say which catalogue"
                            + " item each service of " + file + " is, but there is none");
        say.accept("Replaying " + file + " ...");
        try (BufferedReader reader = open(file)) {
            replay.all(FORMAT.parse(reader), district.zone(), items);
        } catch (IOException e) {
            throw new IllegalStateException("expected to read " + file + ", but " + e.getMessage(), e);
        }
        replay.sayTotals();
    }

    /** Compressed or not: the first two bytes tell, not the name. */
    private static BufferedReader open(Path file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), 2);
        byte[] first = bytes.readNBytes(2);
        bytes.unread(first);
        boolean zipped = first.length == 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b;
        InputStream content = zipped ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    }

    private void all(Iterable<CSVRecord> lines, ZoneId zone, Map<String, String> items) {
        List<ObjectNode> chunk = new ArrayList<>(CHUNK);
        for (CSVRecord line : lines) {
            read++;
            try {
                chunk.add(new OldRequest(line, zone, items).toRow());
            } catch (OldRequest.Unreadable e) {
                refuse(String.valueOf(e.getMessage()));
            }
            if (chunk.size() == CHUNK) send(chunk);
        }
        if (!chunk.isEmpty()) send(chunk);
    }

    private void send(List<ObjectNode> chunk) {
        ObjectNode body = Http.JSON.createObjectNode().put("source", source);
        ArrayNode rows = body.putArray("rows");
        chunk.forEach(rows::add);
        chunk.clear();
        Answer answer = door.post("/api/v1/issue/imports/issues", body, null);
        if (!answer.isGood())
            throw new IllegalStateException("expected the history import to take " + rows.size() + " rows after "
                    + (read - rows.size()) + ", but " + answer.reason());
        accepted += answer.body().path("accepted").asLong();
        already += answer.body().path("already").asLong();
        for (JsonNode refused : answer.body().path("refused"))
            refuse(refused.path("reason").asText("no reason given"));
        if (++chunks % CHUNKS_BETWEEN_LINES == 0) sayTotals();
    }

    private void refuse(String reason) {
        refusals.merge(reason, 1, Integer::sum);
    }

    private void sayTotals() {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started));
        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        say.accept("  replay: " + read + " read, " + accepted + " accepted, " + already + " already there, " + refused
                + " refused; " + read / seconds + " a second");
        if (chunks % CHUNKS_BETWEEN_LINES != 0 || refused > 0)
            refusals.forEach((reason, count) -> say.accept("    " + count + " refused: " + reason));
    }
}
