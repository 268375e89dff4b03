package cn.yanxing.scoring;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Any case: an issue, an order or somebody's hours, with any acts in any order. */
public final class SomeStories {

    public static final List<String> UNITS = List.of(Story.STREET_A, Story.STREET_B, Story.ROADS);

    private SomeStories() {}

    public static Story<?> any(Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> anIssue(random);
            case 2, 3 -> anOrder(random);
            default -> HoursStory.hoursFor(any(UNITS, random), random.nextInt(600), any(Evidence.values(), random));
        };
    }

    /** Any acts in any order: the ledger must bear more than a correct neighbour would tell. */
    private static Story<?> anIssue(Random random) {
        IssueStory issue = random.nextInt(8) == 0
                ? IssueStory.anImportedIssue()
                : random.nextBoolean() ? IssueStory.anIssue() : IssueStory.anIssueOfOrder(Story.anId());
        int acts = random.nextInt(10);
        for (int i = 0; i < acts; i++) act(issue.wait(Duration.ofHours(random.nextInt(30))), random);
        return issue;
    }

    private static IssueStory act(IssueStory issue, Random random) {
        return switch (random.nextInt(14)) {
            case 9 -> issue.extendedBy(Duration.ofHours(random.nextInt(60)));
            case 10 -> issue.suspendedFor(Duration.ofHours(random.nextInt(60))).resumed();
            case 11 -> random.nextBoolean() ? issue.voided() : issue.fixedOnTheSpotBy(Story.ROADS);
            case 12 -> random.nextBoolean() ? issue.containmentOverdue() : issue.contained();
            case 13 -> issue.exempted();
            case 0 -> issue.filed();
            case 1 -> issue.handedOverTo(any(UNITS, random));
            case 2 -> issue.returned();
            case 3 -> issue.overdue();
            case 4 -> issue.verificationFailed();
            case 5 -> issue.reopened();
            case 6 -> issue.rectified();
            default -> issue.closed();
        };
    }

    private static Story<?> anOrder(Random random) {
        OrderStory order = OrderStory.anOrder().accepted().dispatchedTo(any(UNITS, random));
        int acts = random.nextInt(8);
        for (int i = 0; i < acts; i++) act(order.wait(Duration.ofHours(random.nextInt(60))), random);
        return order;
    }

    private static OrderStory act(OrderStory order, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> order.replied();
            case 1 -> order.calledBack(random.nextBoolean(), any(Satisfaction.values(), random));
            case 2 -> order.reworkStarted();
            case 3 -> order.overdue(Limit.HANDLE);
            case 4 -> order.dispatchedTo(any(UNITS, random));
            default -> order.closed();
        };
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> T any(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
