package cn.yanxing.issue.place;

/**
 * The unit that the register holds responsible, and by which rule: {@code catalogue} - the item has one unit for the
 * whole district; {@code point} - the evaluation point's own unit; {@code street} - the street or town of the place.
 */
public record Suggestion(String unit, String why) {}
