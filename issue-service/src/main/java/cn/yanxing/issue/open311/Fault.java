package cn.yanxing.issue.open311;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be wrong with an Open311 request. GeoReport knows three HTTP statuses: 403 for the key, 404 for what does not
 * exist, 400 for everything else. The code of the body is the status, and finer where a client could do something
 * about it.
 */
public enum Fault {
    KEY(403),
    RESOURCE_UNKNOWN(404),
    SERVICE_UNKNOWN(404),
    REQUEST_UNKNOWN(404),
    TOKEN_UNKNOWN(404),
    UNREADABLE(400),
    MISSING(400),
    TOO_LONG(400),
    TOO_MANY(400),
    NOT_A_NUMBER(400),
    OUT_OF_RANGE(400),
    NOT_A_LINK(400),
    NOT_A_DATE(400),
    DATES_REVERSED(400),
    STATUS_UNKNOWN(400),
    ONE_COORDINATE(400),
    PLACE_MISSING(400),
    SPAN_TOO_LONG(400, "span-too-long"),
    ADDRESS_UNKNOWN(400, "address-unknown"),
    OUTSIDE_DISTRICT(400, "outside-district"),
    ATTRIBUTE_MISSING(400, "attribute-missing"),
    ATTRIBUTE_VALUE_UNKNOWN(400, "attribute-value-unknown"),
    KEY_REUSED(400, "key-reused"),
    UPDATE_EXISTS(400, "update-exists");

    private final int status;
    private final String code;

    Fault(int status) {
        this(status, Integer.toString(status));
    }

    Fault(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Where its words stand in {@code refusals.properties}. */
    public String textKey() {
        return "open311-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Complaint because(Map<String, ?> facts) {
        return new Complaint(this, Map.copyOf(facts));
    }

    /** Without facts. */
    public Complaint plain() {
        return because(Map.of());
    }

    /** About one parameter. */
    public Complaint of(String parameter) {
        return because(Map.of("name", parameter));
    }

    public Open311Refused refused() {
        return new Open311Refused(List.of(plain()));
    }
}
