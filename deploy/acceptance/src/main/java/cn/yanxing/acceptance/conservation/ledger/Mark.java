package cn.yanxing.acceptance.conservation.ledger;

import java.util.UUID;

/** So many milli-points for a unit under a rule, because of an event. */
record Mark(UUID event, String rule, String unit, long amount) {

    @Override
    public String toString() {
        return amount + " for " + unit + " under " + rule + " because of event " + event;
    }
}
