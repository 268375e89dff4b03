package cn.yanxing.issue.find;

import cn.yanxing.kit.problem.Refused;
import java.util.Map;

/** A box on the map: west, south, east, north in degrees. */
record Box(double west, double south, double east, double north) {

    static Box parse(String text) {
        String[] sides = text.split(",", -1);
        try {
            if (sides.length == 4)
                return new Box(
                        Double.parseDouble(sides[0]),
                        Double.parseDouble(sides[1]),
                        Double.parseDouble(sides[2]),
                        Double.parseDouble(sides[3]));
        } catch (NumberFormatException e) {
            throw malformed(text);
        }
        throw malformed(text);
    }

    private static Refused malformed(String text) {
        return new Refused("box-malformed", Map.of("box", text));
    }
}
