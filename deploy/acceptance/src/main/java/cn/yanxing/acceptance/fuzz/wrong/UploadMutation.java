package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import cn.yanxing.acceptance.fuzz.right.Photo;
import cn.yanxing.acceptance.fuzz.right.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What can be wrong with an uploaded file and the form around it. */
enum UploadMutation implements Mutation {
    EMPTY_FILE,
    NOT_A_PICTURE,
    HALF_A_PICTURE,
    A_PICTURE_TOO_WIDE,
    ANOTHER_PART_NAME,
    NO_NAME,
    A_HOSTILE_FILE_NAME,
    ANOTHER_PART_TYPE,
    NO_END,
    TWO_FILES,
    NO_PART,
    ANOTHER_BOUNDARY,
    NO_BOUNDARY;

    /** A PNG's head that promises 2^30 by 2^30 points: a picture that must be refused before it is unfolded. */
    private static final byte[] WIDE = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        '\r',
        '\n',
        0x1a,
        '\n',
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0x40,
        0,
        0,
        0,
        0x40,
        0,
        0,
        0,
        8,
        2,
        0,
        0,
        0,
        0,
        0,
        0,
        0
    };

    @Override
    public Call on(Call call, Operation operation, Dice dice) {
        if (operation.body() == null || !operation.body().isUpload()) return call;
        Upload right = Upload.of(Photo.bytes());
        return switch (this) {
            case EMPTY_FILE -> sent(call, right.content(new byte[0]));
            case NOT_A_PICTURE -> sent(call, right.content(HostileJson.any(dice).getBytes(StandardCharsets.UTF_8)));
            case HALF_A_PICTURE ->
                sent(call, right.content(Arrays.copyOf(Photo.bytes(), 1 + dice.below(Photo.bytes().length - 1))));
            case A_PICTURE_TOO_WIDE -> sent(call, right.content(WIDE));
            case ANOTHER_PART_NAME -> sent(call, right.disposition("form-data; name=\"files\"; filename=\"a.jpg\""));
            case NO_NAME -> sent(call, right.disposition(dice.pick(List.of("form-data", "", "attachment; x", ";;;"))));
            case A_HOSTILE_FILE_NAME -> sent(call, right.disposition(fileName(dice)));
            case ANOTHER_PART_TYPE ->
                sent(call, right.type(dice.pick(List.of("", "text/html", "image/svg+xml", "a/b/c", "*"))));
            case NO_END -> sent(call, right.end(dice.pick(List.of("", "-", "x"))));
            case TWO_FILES -> call.body(concat(right.end("").bytes(), right.bytes()));
            case NO_PART -> call.body("--fuzz-boundary--\r\n".getBytes(StandardCharsets.UTF_8));
            case ANOTHER_BOUNDARY -> call.with("Content-Type", "multipart/form-data; boundary=another");
            case NO_BOUNDARY ->
                call.with(
                        "Content-Type",
                        dice.pick(List.of(
                                "multipart/form-data",
                                "multipart/form-data; boundary=",
                                "multipart/form-data; boundary=\"")));
        };
    }

    private static Call sent(Call call, Upload upload) {
        return call.with("Content-Type", upload.contentType()).body(upload.bytes());
    }

    private static String fileName(Dice dice) {
        String name = dice.pick(
                List.of("", "../../etc/passwd", "a\u0000b", "长".repeat(5_000), "\\", "C:\\x.jpg", "con", "%00"));
        return "form-data; name=\"file\"; filename=\"" + name + "\"";
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
