package cn.yanxing.issue.lookback;

import java.util.List;

/** A look-back with its sample, in the order in which it was drawn; empty before the draw. */
public record LookBackView(LookBack lookBack, List<Drawn> sample) {

    /** For everybody. */
    LookBackView forPublic() {
        return new LookBackView(lookBack, sample.stream().map(Drawn::forPublic).toList());
    }
}
