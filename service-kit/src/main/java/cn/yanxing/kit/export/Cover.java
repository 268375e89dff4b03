package cn.yanxing.kit.export;

import java.util.List;

/**
 * What stands in front of the lines.
 *
 * @param title of the cover itself
 * @param facts what was asked for, when and by whom
 * @param sheet the name of what follows
 * @param columns from left to right
 * @param mark who took it and when, at the foot of each printed page
 */
public record Cover(String title, List<Fact> facts, String sheet, List<Heading> columns, String mark) {

    /** The head of a column, with its width in letters of a workbook's default font. */
    public record Heading(String text, int width) {}

    /** One thing that was asked for. */
    public record Fact(String label, String text) {}
}
