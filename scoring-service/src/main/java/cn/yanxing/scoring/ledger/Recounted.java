package cn.yanxing.scoring.ledger;

import java.util.List;

/** The ledger counted again: what every case deserves against what stands, and the totals of each. */
public record Recounted(
        long cases, long entries, List<Difference> differences, List<UnitTotal> counted, List<UnitTotal> booked) {

    /** An entry that is deserved and not there (MISSING), or there and not deserved (SURPLUS). */
    public record Difference(String kind, String unit, String rule, String caseKey, String event, long amount) {

        static Difference of(String kind, Mark mark) {
            return new Difference(
                    kind,
                    mark.slot().unit(),
                    mark.slot().rule(),
                    mark.caseKey().toString(),
                    mark.slot().event().toString(),
                    mark.amount());
        }
    }
}
