package cn.yanxing.benchmark;

import cn.yanxing.benchmark.measure.Protocol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The command line of {@code deploy/benchmark/run}. */
record Arguments(Set<String> ids, boolean quick) {

    static Arguments parse(List<String> words) {
        Set<String> ids = new LinkedHashSet<>();
        boolean quick = false;
        for (String word : words) {
            if (word.equals("--quick")) quick = true;
            else if (word.startsWith("-"))
                throw new WrongUsage("Unknown setting " + word + ". deploy/benchmark/run --help lists all.");
            else ids.add(word);
        }
        return new Arguments(ids, quick);
    }

    Protocol protocol() {
        return quick ? Protocol.quick() : Protocol.full();
    }
}
