package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What can be wrong with a body whatever it says. */
enum BytesMutation implements Mutation {
    EMPTY,
    CUT_SHORT,
    BROKEN_OFF,
    NOT_UTF_8,
    A_BYTE_FLIPPED,
    BYTE_ORDER_MARK,
    UTF_16,
    SOMETHING_BEHIND,
    FIELD_REPEATED,
    COMMENTED,
    ONLY_OPENINGS,
    UNASKED_BODY;

    private static final List<byte[]> NO_CHARACTERS = List.of(
            new byte[] {(byte) 0xff},
            new byte[] {(byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xe4, (byte) 0xb8},
            new byte[] {0},
            new byte[] {0x1b});

    @Override
    public Call on(Call call, Operation operation, Dice dice) {
        byte[] body = call.body();
        if (this == UNASKED_BODY) return operation.body() == null ? unasked(call, dice) : call;
        if (body.length < 2) return call;
        return switch (this) {
            case EMPTY -> call.body(new byte[0]);
            case CUT_SHORT -> call.body(Arrays.copyOf(body, dice.below(body.length)));
            case BROKEN_OFF -> brokenOff(call, dice);
            case NOT_UTF_8 -> call.body(inserted(body, dice.pick(NO_CHARACTERS), dice.below(body.length)));
            case A_BYTE_FLIPPED -> call.body(flipped(body, dice));
            case BYTE_ORDER_MARK -> call.body(inserted(body, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, 0));
            case UTF_16 -> call.body(new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
            case SOMETHING_BEHIND -> call.body(inserted(body, behind(dice), body.length));
            case FIELD_REPEATED -> repeated(call, dice);
            case COMMENTED -> call.body(inserted(body, bytes("/* all is well */"), 1));
            case ONLY_OPENINGS ->
                call.body(bytes(dice.pick(List.of("[", "{\"a\":", "{\"a\":[")).repeat(20_000)));
            case UNASKED_BODY -> throw new IllegalStateException("handled above");
        };
    }

    private static Call unasked(Call call, Dice dice) {
        return call.with("Content-Type", "application/json").body(bytes(HostileJson.any(dice)));
    }

    private static Call brokenOff(Call call, Dice dice) {
        byte[] body = call.body();
        return call.with("Content-Length", Integer.toString(body.length))
                .body(Arrays.copyOf(body, dice.below(body.length)))
                .breaksItsFrame();
    }

    private static byte[] behind(Dice dice) {
        return bytes(dice.pick(List.of("{}", "]", "}", "null", " x", "\0", ",", "{\"a\":1}")));
    }

    /** The first field stands twice, once with another value. */
    private static Call repeated(Call call, Dice dice) {
        String text = new String(call.body(), StandardCharsets.UTF_8);
        int colon = text.indexOf(':');
        if (!text.startsWith("{\"") || colon < 0) return call;
        return call.body(bytes(text.substring(0, colon + 1) + HostileJson.any(dice) + "," + text.substring(1)));
    }

    private static byte[] flipped(byte[] body, Dice dice) {
        byte[] flipped = body.clone();
        int place = dice.below(body.length);
        flipped[place] = (byte) (flipped[place] ^ (1 << dice.below(8)));
        return flipped;
    }

    private static byte[] inserted(byte[] body, byte[] some, int place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(body, 0, place);
        bytes.writeBytes(some);
        bytes.write(body, place, body.length - place);
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
