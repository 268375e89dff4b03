package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import cn.yanxing.acceptance.fuzz.right.PartnerSeal;
import cn.yanxing.acceptance.fuzz.right.RightCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes right requests wrong, mostly in one way, sometimes in two or three; every case can be made again. */
public final class Cases {

    private static final List<Mutation> OF_THE_REQUEST = Stream.<Mutation[]>of(
                    AddressMutation.values(), HeaderMutation.values())
            .flatMap(Stream::of)
            .toList();
    private static final List<Mutation> OF_THE_BODY = Stream.<Mutation[]>of(
                    JsonMutation.values(),
                    JsonMutation.values(),
                    BytesMutation.values(),
                    UploadMutation.values(),
                    FormMutation.values())
            .flatMap(Stream::of)
            .toList();

    private final long seed;
    private final RightCalls right;
    private final PartnerSeal seal;

    public Cases(long seed, RightCalls right, PartnerSeal seal) {
        this.seed = seed;
        this.right = right;
        this.seal = seal;
    }

    public Case of(Operation operation, int number) {
        Dice dice = new Dice(seed, operation.name(), number);
        Call call = right.of(operation, dice);
        int many = dice.oneIn(4) ? 2 + dice.below(2) : 1;
        List<String> wrongs = new ArrayList<>();
        while (wrongs.size() < many) {
            Mutation mutation = dice.pick(family(operation, dice));
            Call wrong = mutation.on(call, operation, dice);
            if (wrong.equals(call)) continue;
            call = wrong;
            wrongs.add(mutation.name());
        }
        // Behind the partner's signature is more to stumble over than in front of it.
        if (seal.isAsked(operation) && !dice.oneIn(5)) call = seal.on(call);
        return new Case(operation, number, List.copyOf(wrongs), call);
    }

    private static List<Mutation> family(Operation operation, Dice dice) {
        boolean body = operation.body() == null ? dice.oneIn(10) : !dice.oneIn(3);
        return body ? OF_THE_BODY : OF_THE_REQUEST;
    }
}
