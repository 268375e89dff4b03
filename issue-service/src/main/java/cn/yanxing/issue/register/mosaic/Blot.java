package cn.yanxing.issue.register.mosaic;

import java.util.List;

/**
 * A spot where the grids do not lie as they should: the codes of the grids there, how large it is, and a place inside it
 * (WGS 84).
 */
public record Blot(List<String> grids, long squareMetres, double longitude, double latitude) {

    public Blot {
        grids = List.copyOf(grids);
    }
}
