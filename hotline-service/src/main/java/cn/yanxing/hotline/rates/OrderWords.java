package cn.yanxing.hotline.rates;

import cn.yanxing.hotline.rates.counted.OrderTrait;
import cn.yanxing.kit.formula.Selection;
import com.fasterxml.jackson.databind.util.StdConverter;

/** Reads a side of a formula whose words are traits of orders. */
final class OrderWords extends StdConverter<String, Selection> {

    @Override
    public Selection convert(String text) {
        return Selection.of(text, OrderTrait::valueOf);
    }
}
