package cn.yanxing.acceptance.conservation.rule;

/**
 * Something that is not as the promise says. The subject is the key of the fact (an issue's, order's, errand's … id);
 * two looks see the same difference when all of it is the same.
 */
public record Difference(String rule, Harm harm, String subject, String words) {

    @Override
    public String toString() {
        return "%-10s %s: %s: %s".formatted(harm.word(), rule, subject, words);
    }
}
