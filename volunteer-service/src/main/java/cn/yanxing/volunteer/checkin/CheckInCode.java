package cn.yanxing.volunteer.checkin;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the leader shows on the spot until it turns. */
public record CheckInCode(@Schema(examples = "042917") String code, Instant turnsAt) {}
