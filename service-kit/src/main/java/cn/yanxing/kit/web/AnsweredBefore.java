package cn.yanxing.kit.web;

/** Ends a repeated POST before anything is done again, with the answer of the first. */
final class AnsweredBefore extends RuntimeException {

    private final transient Answer answer;

    AnsweredBefore(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
