package cn.yanxing.hotline.rates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rate in a period, the published version first; one that cannot be counted says why and claims no value. */
public record RateReading(
        String code,
        String name,
        String nameEn,
        Counted counted,
        List<Stated> versions,
        @Nullable Gap gap) {}
