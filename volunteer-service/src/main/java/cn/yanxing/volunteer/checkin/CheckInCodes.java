package cn.yanxing.volunteer.checkin;

import cn.yanxing.kit.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Six digits per errand that change every five minutes; nothing is stored, the service's key makes them. */
@ApplicationScoped
public class CheckInCodes {

    private static final Duration TURN = Duration.ofMinutes(5);

    private final FieldCipher cipher;

    CheckInCodes(FieldCipher cipher) {
        this.cipher = cipher;
    }

    public CheckInCode at(UUID errand, Instant now) {
        long turn = turnOf(now);
        return new CheckInCode(code(errand, turn), Instant.ofEpochSecond((turn + 1) * TURN.toSeconds()));
    }

    /** The code of this turn, or of the last one: somebody may have needed a moment to type it. */
    public boolean isRight(UUID errand, String shown, Instant now) {
        long turn = turnOf(now);
        return shown.equals(code(errand, turn)) || shown.equals(code(errand, turn - 1));
    }

    private static long turnOf(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), TURN.toSeconds());
    }

    private String code(UUID errand, long turn) {
        int digest = ByteBuffer.wrap(cipher.blindIndex("check-in " + errand + " " + turn))
                .getInt();
        return String.format(Locale.ROOT, "%06d", Math.floorMod(digest, 1_000_000));
    }
}
