package cn.yanxing.scoring.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An entry's id: anybody who has the event can compute it, and posting the same thing twice is impossible. */
final class EntryId {

    private EntryId() {}

    /** {@code earlier} counts the postings that the slot had before, so that what was taken back can be posted again. */
    static String of(Mark.Slot slot, int earlier) {
        String material = String.join(
                "|",
                slot.event().toString(),
                slot.rule() + "@" + slot.ruleVersion(),
                slot.unit(),
                String.valueOf(slot.leg()),
                String.valueOf(earlier));
        return HexFormat.of().formatHex(sha256(material));
    }

    private static byte[] sha256(String material) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(material.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
