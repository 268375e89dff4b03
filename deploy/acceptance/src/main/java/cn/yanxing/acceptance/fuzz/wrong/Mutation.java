package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;

/** One way to make a request wrong. Its name is what a report calls it. */
interface Mutation {

    String name();

    /** The call made wrong; the same call when this way does not fit it. */
    Call on(Call call, Operation operation, Dice dice);
}
