package cn.yanxing.faults;

/** What can be wrong with an event so that waiting does not help. */
public enum Poison {
    /** Its body ends in the middle. */
    UNDECODABLE,
    /** Its body is JSON of another shape. */
    WRONG_SCHEMA,
    /** A rule of the business forbids what it asks for. */
    REFUSED,
    /** One of its values is longer than the parser takes. */
    OVERSIZED,
    /** The code that handles it is broken. */
    HANDLER_THROWS
}
