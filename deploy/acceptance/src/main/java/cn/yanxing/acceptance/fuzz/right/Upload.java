package cn.yanxing.acceptance.fuzz.right;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The parts of a form that carries one file, each as it should be until somebody changes it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String boundary, String disposition, String type, byte[] content, String end) {

    public static Upload of(byte[] photo) {
        return new Upload(
                "fuzz-boundary", "form-data; name=\"file\"; filename=\"photo.jpg\"", "image/jpeg", photo, "--");
    }

    static Upload ofTable(String csv) {
        return of(csv.getBytes(StandardCharsets.UTF_8))
                .disposition("form-data; name=\"file\"; filename=\"units.csv\"")
                .type("text/csv");
    }

    public Upload disposition(String other) {
        return new Upload(boundary, other, type, content, end);
    }

    public Upload type(String other) {
        return new Upload(boundary, disposition, other, content, end);
    }

    public Upload content(byte[] other) {
        return new Upload(boundary, disposition, type, other, end);
    }

    public Upload end(String other) {
        return new Upload(boundary, disposition, type, content, other);
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head =
                "--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n";
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes(("\r\n--" + boundary + end + "\r\n").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
