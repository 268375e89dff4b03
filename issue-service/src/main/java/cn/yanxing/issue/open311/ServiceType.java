package cn.yanxing.issue.open311;

import java.util.Locale;

/** When the public hears of a report: GeoReport's types of service. */
public enum ServiceType {
    /** At once: the answer to the report is the number of its case. */
    REALTIME,
    /** When the desk has decided about it: the answer is a token that will become the number. */
    BATCH,
    /** Never: neither number nor token, and no list shows it. */
    BLACKBOX;

    /** As GeoReport writes it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
