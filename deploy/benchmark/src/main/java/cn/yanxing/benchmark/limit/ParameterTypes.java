package cn.yanxing.benchmark.limit;

import java.util.List;

/** Which types the parameters of a statement have, in order. */
@FunctionalInterface
interface ParameterTypes {

    List<String> of(Statement statement);
}
