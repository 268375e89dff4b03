package cn.yanxing.benchmark.load;

import io.vertx.core.Future;

/** One request of a load; each time another one. What it answers is the HTTP status; it fails when there is none. */
@FunctionalInterface
public interface Call {

    Future<Integer> send();
}
