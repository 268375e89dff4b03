package cn.yanxing.issue.composite;

import java.math.BigDecimal;
import java.util.Arrays;

/** What a composite's score is called; each begins where the one below ends. */
public enum Grade {
    A(90),
    B(75),
    C(60),
    D(40),
    E(0);

    private final BigDecimal from;

    Grade(int from) {
        this.from = BigDecimal.valueOf(from);
    }

    /** Of a score of 0 to 100. */
    static Grade of(BigDecimal score) {
        return Arrays.stream(values())
                .filter(grade -> score.compareTo(grade.from) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
