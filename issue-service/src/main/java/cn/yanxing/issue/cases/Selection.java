package cn.yanxing.issue.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side of a formula, as it is written: {@code DUE_CLOSED and not SUSPENDED}. */
@Schema(type = SchemaType.STRING, implementation = String.class)
public record Selection(List<Term> terms) {
    private static final String AND = " and ";
    private static final String NOT = "not ";

    /** A trait that a case has, or has not. */
    public record Term(Trait trait, boolean negated) {

        private static Term of(String text) {
            boolean negated = text.startsWith(NOT);
            return new Term(Trait.valueOf(negated ? text.substring(NOT.length()) : text), negated);
        }

        private String sql() {
            return (negated ? "NOT (" : "(") + trait.sql() + ")";
        }

        private String inChinese() {
            return (negated ? "非" : "") + trait.nameZh();
        }

        private String written() {
            return (negated ? NOT : "") + trait;
        }
    }

    /** Words that are no traits are a mistake in the definition: the service does not start with it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Selection of(String text) {
        return new Selection(Arrays.stream(text.split(AND, -1)).map(Term::of).toList());
    }

    @JsonValue
    @Override
    public String toString() {
        return terms.stream().map(Term::written).collect(Collectors.joining(AND));
    }

    /** {@code 应结案且非缓办}. */
    public String inChinese() {
        return terms.stream().map(Term::inChinese).collect(Collectors.joining("且"));
    }

    String sql() {
        return terms.stream().map(Term::sql).collect(Collectors.joining(" AND "));
    }

    boolean needsLimit() {
        return sql().contains("{limit}");
    }
}
