package cn.yanxing.scoring.scheme;

import cn.yanxing.kit.wire.WireJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the published schemes are written down. */
final class SchemeFile {

    private static final List<String> FILES = List.of("/schemes/district-governance-1.json");

    private SchemeFile() {}

    static List<Scheme> published() {
        return FILES.stream().map(SchemeFile::read).toList();
    }

    private static Scheme read(String file) {
        try (InputStream json = SchemeFile.class.getResourceAsStream(file)) {
            if (json == null) throw new IllegalStateException("expected the scheme " + file + ", but it is missing");
            return WireJson.read(new String(json.readAllBytes(), StandardCharsets.UTF_8), Scheme.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
