package cn.yanxing.benchmark.measure;

import java.util.List;

/** One figure per round. It has at least one. */
public record Series(List<Double> figures) {

    public Series {
        if (figures.isEmpty()) throw new IllegalArgumentException("expected a figure of at least one round, but none");
        figures = figures.stream().sorted().toList();
    }

    public static Series of(double... figures) {
        return new Series(java.util.Arrays.stream(figures).boxed().toList());
    }

    /** The middle figure; of an even number the mean of the two in the middle. */
    public double median() {
        int half = figures.size() / 2;
        double upper = figures.get(half);
        return figures.size() % 2 == 1 ? upper : (figures.get(half - 1) + upper) / 2;
    }

    public double min() {
        return figures.get(0);
    }

    public double max() {
        return figures.get(figures.size() - 1);
    }

    public int rounds() {
        return figures.size();
    }
}
