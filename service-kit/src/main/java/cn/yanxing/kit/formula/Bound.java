package cn.yanxing.kit.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement whose {@code {named}} values stand, in order, where its question marks are. */
public record Bound(String sql, List<@Nullable Object> values) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** Every name that the template uses must have a value, if only null. */
    public static Bound of(String template, Map<String, ?> named) {
        List<@Nullable Object> values = new ArrayList<>();
        Matcher names = NAME.matcher(template);
        String sql = names.replaceAll(name -> {
            if (!named.containsKey(name.group(1)))
                throw new IllegalArgumentException("expected a value for " + name.group() + ", but there is none");
            values.add(named.get(name.group(1)));
            return "?";
        });
        return new Bound(sql, values);
    }

    public @Nullable Object[] arguments() {
        return values.toArray();
    }
}
