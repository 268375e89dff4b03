package cn.yanxing.acceptance.fuzz.wrong;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import java.util.List;

/** One wrong request: which one of its operation's, what was made wrong, and how it looks. */
public record Case(Operation operation, int number, List<String> wrongs, Call call) {}
