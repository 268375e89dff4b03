package cn.yanxing.local.demo;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Places inside the grids of those streets where somebody of the cast works, so that the stories can go on. */
final class Places {

    /** Longitude and latitude. */
    record Spot(double longitude, double latitude) {}

    private final List<Grid> grids;
    private final Random random;

    Places(List<RegisterEntry> register, Set<String> units, Random random) {
        Set<String> streets = register.stream()
                .filter(entry -> entry instanceof Unit && units.contains(entry.code()))
                .map(entry -> String.valueOf(((Unit) entry).area()))
                .collect(Collectors.toSet());
        List<Grid> all = register.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        List<Grid> peopled =
                all.stream().filter(grid -> streets.contains(grid.street())).toList();
        this.grids = peopled.isEmpty() ? all : peopled;
        this.random = random;
    }

    Spot any() {
        Path2D outline = outline(grids.get(random.nextInt(grids.size())));
        Rectangle2D box = outline.getBounds2D();
        Spot spot = within(box);
        for (int tries = 0; tries < 200 && !outline.contains(spot.longitude(), spot.latitude()); tries++)
            spot = within(box);
        return spot;
    }

    private Spot within(Rectangle2D box) {
        return new Spot(
                rounded(box.getX() + random.nextDouble() * box.getWidth()),
                rounded(box.getY() + random.nextDouble() * box.getHeight()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static Path2D outline(Grid grid) {
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<List<List<Double>>> polygon : grid.outline().polygons())
            for (List<List<Double>> ring : polygon) {
                outline.moveTo(ring.get(0).get(0), ring.get(0).get(1));
                for (List<Double> corner : ring) outline.lineTo(corner.get(0), corner.get(1));
                outline.closePath();
            }
        return outline;
    }
}
