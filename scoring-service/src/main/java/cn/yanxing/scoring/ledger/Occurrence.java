package cn.yanxing.scoring.ledger;

import cn.yanxing.scoring.scheme.Occasion;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened in a case for which a scheme may have a price: which event shows it, whose it is, from when
 * it counts, how much of it, and the inputs that were looked at. It knows nothing of points.
 */
record Occurrence(
        Occasion occasion, UUID event, String unit, Instant effectiveAt, long quantity, Map<String, String> inputs) {}
