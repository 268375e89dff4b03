package cn.yanxing.kit.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side of a formula, as it is written: {@code DUE_CLOSED and not SUSPENDED}. */
@Schema(type = SchemaType.STRING, implementation = String.class)
public record Selection(List<Term> terms) {
    private static final String AND = " and ";
    private static final String NOT = "not ";

    /** A trait that a thing has, or has not. */
    public record Term(Trait trait, boolean negated) {

        private static Term of(String text, Function<String, ? extends Trait> word) {
            boolean negated = text.startsWith(NOT);
            return new Term(word.apply(negated ? text.substring(NOT.length()) : text), negated);
        }

        private String sql() {
            return (negated ? "NOT (" : "(") + trait.sql() + ")";
        }

        private String inChinese() {
            return (negated ? "非" : "") + trait.nameZh();
        }

        private String written() {
            return (negated ? NOT : "") + trait.name();
        }
    }

    /** {@code word} knows the traits, and throws where there is none: a mistake in a definition is heard at the start. */
    public static Selection of(String text, Function<String, ? extends Trait> word) {
        return new Selection(Arrays.stream(text.split(AND, -1))
                .map(term -> Term.of(term, word))
                .toList());
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

    public String sql() {
        return terms.stream().map(Term::sql).collect(Collectors.joining(" AND "));
    }

    /** Whether some trait of it can only be told with the value of this name. */
    public boolean needs(String name) {
        return sql().contains("{" + name + "}");
    }
}
