package cn.yanxing.issue.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a file and the encoding it is in. It is UTF-8 if it can be; else GB18030, in which Excel saves CSV in
 * China. A UTF-8 file with damaged bytes is refused: as GB18030 it would be read without an error and without a sense.
 */
public record Decoded(String text, String encoding) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static Decoded of(byte[] file) throws Unreadable {
        Optional<String> utf8 = strictly(file, StandardCharsets.UTF_8);
        if (utf8.isPresent()) return new Decoded(withoutMark(utf8.get()), "UTF-8");
        mustNotBeDamagedUtf8(file);
        return strictly(file, GB18030)
                .map(text -> new Decoded(text, "GB18030"))
                .orElseThrow(() -> new Unreadable("encoding-unknown", Map.of()));
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Chinese in GB18030 hardly ever makes whole characters of UTF-8: where most are whole, the few were damaged. */
    private static void mustNotBeDamagedUtf8(byte[] file) throws Unreadable {
        String lenient = new String(file, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(letter -> letter == '\uFFFD').count();
        long whole = lenient.chars()
                .filter(letter -> letter > 127 && letter != '\uFFFD')
                .count();
        if (whole > broken || lenient.charAt(0) == BYTE_ORDER_MARK)
            throw new Unreadable("encoding-damaged", Map.of("row", rowOf(lenient)));
    }

    private static long rowOf(String lenient) {
        int place = lenient.indexOf('\uFFFD');
        return 1 + lenient.chars().limit(place).filter(letter -> letter == '\n').count();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
