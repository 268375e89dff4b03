package cn.yanxing.acceptance.conservation.rule;

/** What a difference means for the fact it is about. */
public enum Harm {
    /** It is missing where it must be. */
    LOST("lost"),
    /** It counts twice. */
    DUPLICATED("duplicated"),
    /** It came before what it follows. */
    INVERTED("inverted"),
    /** It is not there yet: unsent, or held for an earlier one or for a person. */
    WAITING("waiting"),
    /** Two books that must agree do not. */
    DISAGREES("disagrees");

    private final String word;

    Harm(String word) {
        this.word = word;
    }

    /** As the report says it. */
    public String word() {
        return word;
    }
}
