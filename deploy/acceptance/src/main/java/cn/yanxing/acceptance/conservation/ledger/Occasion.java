package cn.yanxing.acceptance.conservation.ledger;

import java.util.UUID;

/** Something that may count, by the name under which the scheme prices it: how much of it, whose, and by which event. */
record Occasion(String name, UUID event, String unit, long quantity) {

    static Occasion once(String name, Fact fact) {
        return new Occasion(name, fact.event(), fact.text("unit"), 1);
    }
}
