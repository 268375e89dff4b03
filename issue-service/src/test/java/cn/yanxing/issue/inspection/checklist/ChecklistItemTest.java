package cn.yanxing.issue.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.issue.inspection.InspectionRefused;
import cn.yanxing.issue.inspection.checklist.ChecklistItem.Option;
import cn.yanxing.issue.inspection.checklist.ChecklistItem.Raises;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which answers an item of each kind takes, and which of them pass. */
class ChecklistItemTest {

    private static final Raises LITTER = new Raises("litter", "any");
    private static final Range FROM_60 = new Range(60.0, null);
    private static final Range AT_MOST_2 = new Range(null, 2.0);

    private static final ChecklistItem CLEAN =
            item(AnswerKind.YES_NO).expecting(true).made();
    private static final ChecklistItem TIDINESS = item(AnswerKind.CHOICE)
            .offering(new Option("tidy", "整洁", true), new Option("messy", "脏乱", false))
            .made();
    private static final ChecklistItem NOISE =
            item(AnswerKind.NUMBER).in("dB").passing(new Range(null, 55.5)).made();
    private static final ChecklistItem BIKES =
            item(AnswerKind.COUNT).passing(AT_MOST_2).made();
    private static final ChecklistItem LOOKS =
            item(AnswerKind.SCORE).upTo(100).passing(FROM_60).made();
    private static final ChecklistItem REMARK = item(AnswerKind.TEXT).made();
    private static final ChecklistItem OVERVIEW = item(AnswerKind.PHOTO).made();
    private static final List<ChecklistItem> SEVEN = List.of(CLEAN, TIDINESS, NOISE, BIKES, LOOKS, REMARK, OVERVIEW);

    @Test
    void an_item_of_each_of_the_seven_kinds_makes_sense() {
        assertThat(SEVEN).extracting(ChecklistItem::kind).containsExactly(AnswerKind.values());
        SEVEN.forEach(item -> assertThatCode(item::mustMakeSense).doesNotThrowAnyException());
    }

    @Test
    void what_is_as_it_should_be_passes_and_what_is_not_fails() {
        assertThat(CLEAN.isPassedBy(yes(true), 0)).isTrue();
        assertThat(CLEAN.isPassedBy(yes(false), 0)).isFalse();
        assertThat(item(AnswerKind.YES_NO).expecting(false).made().isPassedBy(yes(false), 0))
                .isTrue();
        assertThat(TIDINESS.isPassedBy(choice("tidy"), 0)).isTrue();
        assertThat(TIDINESS.isPassedBy(choice("messy"), 0)).isFalse();
        assertThat(REMARK.isPassedBy(text("很好"), 0)).isTrue();
        assertThat(OVERVIEW.isPassedBy(nothing(), 1)).isTrue();
    }

    @Property
    void a_count_passes_up_to_its_bound_and_no_further(@ForAll @IntRange(max = 1000) int count) {
        assertThat(BIKES.isPassedBy(number(count), 0)).isEqualTo(count <= 2);
    }

    @Property
    void a_score_passes_from_its_bound_on(@ForAll @IntRange(max = 100) int score) {
        assertThat(LOOKS.isPassedBy(number(score), 0)).isEqualTo(score >= 60);
    }

    @Test
    void a_number_passes_on_its_bound_and_fails_just_beyond() {
        assertThat(NOISE.isPassedBy(number(55.5), 0)).isTrue();
        assertThat(NOISE.isPassedBy(number(55.50001), 0)).isFalse();
        assertThat(NOISE.inWords(number(60))).isEqualTo("60 dB");
    }

    @Test
    void an_answer_that_cannot_be_is_refused() {
        refused("answer-impossible", () -> BIKES.isPassedBy(number(1.5), 0));
        refused("answer-impossible", () -> BIKES.isPassedBy(number(-1), 0));
        refused("answer-impossible", () -> LOOKS.isPassedBy(number(101), 0));
        refused("answer-impossible", () -> TIDINESS.isPassedBy(choice("other"), 0));
        refused("photo-missing", () -> OVERVIEW.isPassedBy(nothing(), 0));
    }

    @Test
    void an_item_takes_an_answer_of_its_own_kind_and_of_no_other() {
        List<Answer> answers =
                List.of(yes(true), choice("tidy"), number(1), text("x"), nothing(), new Answer(true, null, 1.0, null));
        for (ChecklistItem item : SEVEN) {
            List<Answer> taken = new ArrayList<>();
            for (Answer answer : answers) if (takes(item, answer)) taken.add(answer);
            assertThat(taken).as(item.kind().name()).hasSize(1);
        }
    }

    @Test
    void an_item_says_what_its_kind_needs_and_nothing_else() {
        refused("checklist-field-missing", () -> item(AnswerKind.YES_NO).made().mustMakeSense());
        refused("checklist-field-missing", () -> item(AnswerKind.CHOICE).made().mustMakeSense());
        refused("checklist-field-missing", () -> item(AnswerKind.NUMBER).made().mustMakeSense());
        refused(
                "checklist-field-missing",
                () -> item(AnswerKind.SCORE).upTo(10).made().mustMakeSense());
        refused(
                "checklist-field-out-of-place",
                () -> item(AnswerKind.TEXT).passing(FROM_60).made().mustMakeSense());
        refused(
                "checklist-field-out-of-place",
                () -> item(AnswerKind.PHOTO).expecting(true).made().mustMakeSense());
    }

    @Test
    void what_can_fail_says_what_it_raises_and_what_cannot_fail_raises_nothing() {
        refused(
                "checklist-field-missing",
                () -> item(AnswerKind.YES_NO).expecting(true).raising(null).mustMakeSense());
        refused(
                "checklist-field-out-of-place",
                () -> item(AnswerKind.NUMBER).in("m").raising(LITTER).mustMakeSense());
        assertThatCode(() -> item(AnswerKind.COUNT).raising(null).mustMakeSense())
                .doesNotThrowAnyException();
    }

    @Test
    void an_item_that_nothing_can_pass_is_refused() {
        refused("checklist-item-cannot-pass", () -> item(AnswerKind.SCORE)
                .upTo(10)
                .passing(new Range(11.0, null))
                .made()
                .mustMakeSense());
        refused("checklist-item-cannot-pass", () -> item(AnswerKind.COUNT)
                .passing(new Range(null, -1.0))
                .made()
                .mustMakeSense());
        refused("checklist-item-cannot-pass", () -> item(AnswerKind.CHOICE)
                .offering(new Option("a", "甲", false))
                .made()
                .mustMakeSense());
        refused("checklist-item-cannot-pass", () -> item(AnswerKind.CHOICE)
                .offering(new Option("a", "甲", true), new Option("a", "乙", false))
                .made()
                .mustMakeSense());
    }

    private static boolean takes(ChecklistItem item, Answer answer) {
        try {
            return item.isPassedBy(answer, 1) || true;
        } catch (InspectionRefused e) {
            assertThat(e.code()).isEqualTo("answer-of-another-kind");
            return false;
        }
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(InspectionRefused.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static Answer yes(boolean yes) {
        return new Answer(yes, null, null, null);
    }

    private static Answer choice(String code) {
        return new Answer(null, code, null, null);
    }

    private static Answer number(double number) {
        return new Answer(null, null, number, null);
    }

    private static Answer text(String text) {
        return new Answer(null, null, null, text);
    }

    private static Answer nothing() {
        return new Answer(null, null, null, null);
    }

    private static Draft item(AnswerKind kind) {
        return new Draft(kind, null, List.of(), null, null, null);
    }

    /** An item in the making; {@code made} raises litter where it can fail. */
    private record Draft(
            AnswerKind kind, Boolean expected, List<Option> options, String measure, Range passes, Integer scoreMax) {

        Draft expecting(boolean answer) {
            return new Draft(kind, answer, options, measure, passes, scoreMax);
        }

        Draft offering(Option... offered) {
            return new Draft(kind, expected, List.of(offered), measure, passes, scoreMax);
        }

        Draft in(String unit) {
            return new Draft(kind, expected, options, unit, passes, scoreMax);
        }

        Draft passing(Range range) {
            return new Draft(kind, expected, options, measure, range, scoreMax);
        }

        Draft upTo(int best) {
            return new Draft(kind, expected, options, measure, passes, best);
        }

        ChecklistItem made() {
            boolean fails = Objects.nonNull(expected)
                    || passes != null
                    || options.stream().anyMatch(option -> !option.passes());
            return raising(fails ? LITTER : null);
        }

        ChecklistItem raising(Raises raises) {
            return new ChecklistItem("one", kind, "看一看", true, expected, options, measure, passes, scoreMax, raises);
        }
    }
}
