package cn.yanxing.kit.formula;

/** What can be true of a thing that is counted within a period: one of the words that formulas are made of. */
public interface Trait {

    /** The word of the enum that it stands in. */
    String name();

    /** As it stands in a published formula. */
    String nameZh();

    /** Its condition on a row; {@code {named}} values are filled in where it is asked. */
    String sql();
}
