package cn.yanxing.issue.open311.web;

import cn.yanxing.issue.open311.Fingerprint;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * A multipart form. Clients call the part of a file {@code media}, {@code media[]} or {@code photo1}: every file counts,
 * whatever its part is called, and an empty one is none. Among the fields a file stands by its content, so that the same
 * words with another photo are not the same form.
 */
record MultipartForm(Params params, List<Upload> uploads) {

    private static final String FILES = "files";

    static MultipartForm of(MultipartFormDataInput form, @Nullable String query) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<Upload> uploads = new ArrayList<>();
        form.getValues()
                .forEach((name, parts) -> parts.forEach(part -> {
                    if (!part.isFileItem())
                        fields.computeIfAbsent(name, unseen -> new ArrayList<>())
                                .add(part.getValue());
                    else if (hasContent(part)) uploads.add(() -> content(part));
                }));
        fields.put(
                FILES,
                uploads.stream().map(file -> Fingerprint.of(file.content())).toList());
        return new MultipartForm(Params.of(fields, query), List.copyOf(uploads));
    }

    private static boolean hasContent(FormValue part) {
        try {
            return part.getFileItem().getFileSize() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(FormValue part) {
        try (InputStream in = part.getFileItem().getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
