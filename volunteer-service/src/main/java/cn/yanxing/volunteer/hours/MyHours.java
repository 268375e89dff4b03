package cn.yanxing.volunteer.hours;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.kit.web.Page;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A volunteer's ledger: the balance, how well it is proved, and the claims, newest first. */
public record MyHours(long minutes, Map<Evidence, Long> byEvidence, Page<Claim> claims) {

    /** One posted claim. */
    public record Claim(
            UUID id,
            UUID errandId,
            String number,
            String kind,
            String team,
            String unit,
            int minutes,
            Evidence evidence,
            Instant from,
            Instant to,
            Instant postedAt) {}
}
