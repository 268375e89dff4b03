package cn.yanxing.issue.cases;

import cn.yanxing.kit.formula.Selection;
import com.fasterxml.jackson.databind.util.StdConverter;

/** Reads a side of a formula whose words are traits of cases. */
public final class CaseWords extends StdConverter<String, Selection> {

    @Override
    public Selection convert(String text) {
        return of(text);
    }

    static Selection of(String text) {
        return Selection.of(text, Trait::valueOf);
    }
}
