package cn.yanxing.benchmark.find;

import cn.yanxing.benchmark.Benchmark;
import cn.yanxing.benchmark.Stage;
import cn.yanxing.benchmark.limit.Pgbench;
import cn.yanxing.benchmark.limit.SameSql;
import cn.yanxing.benchmark.load.Call;
import cn.yanxing.benchmark.load.HttpDoor;
import cn.yanxing.benchmark.load.OpenLoop;
import cn.yanxing.benchmark.load.Saturation;
import cn.yanxing.benchmark.measure.Beside;
import cn.yanxing.benchmark.measure.Series;
import cn.yanxing.benchmark.report.Aim;
import cn.yanxing.benchmark.report.Finding;
import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Row e: lists, searches and the map over a million issues, beside pgbench with the queries that the service sent. */
public final class FindBenchmark implements Benchmark {

    private static final int ISSUES = 1_000_000;
    private static final int CLIENTS = 8;
    private static final int PAGE = 50;
    private static final String MARK = "FROM issue WHERE";

    @Override
    public String id() {
        return "e";
    }

    @Override
    public String title() {
        return "list, search and map over a million issues, beside pgbench with the same SQL";
    }

    @Override
    public List<Finding> measure(Stage stage) {
        LocalSuite suite = stage.suite();
        ManyIssues issues = new ManyIssues(suite, stage.protocol().scaled(ISSUES));
        issues.write();
        stage.say("  the issues are written");
        List<Finding> found = new ArrayList<>();
        try (HttpDoor door = new HttpDoor(suite.serviceUrl(Service.ISSUE))) {
            for (Question question : List.of(Question.lists(), Question.searches(), Question.maps()))
                found.addAll(besidePgbench(stage, door, question));
            found.add(deepPage(stage, door, issues.lastOfPage(99, PAGE)));
        }
        return found;
    }

    private static List<Finding> besidePgbench(Stage stage, HttpDoor door, Question question) {
        LocalSuite suite = stage.suite();
        Call ask = asking(suite, door, question);
        Beside beside = Beside.measure(
                stage.protocol(), new Saturation(ask, CLIENTS), limit(stage, door, question), stage::say);
        List<Double> p99 = new ArrayList<>();
        double half = beside.value().median() / 2;
        for (int round = 0; round < stage.protocol().rounds(); round++)
            p99.add(new OpenLoop(ask, half).over(stage.protocol().window()).millisAt(0.99));
        return List.of(
                Finding.beside("e", question.name(), "1/s", beside, Aim.ratioAtLeast(0.35)),
                Finding.alone("e", question.name() + " p99 at half load", "ms", new Series(p99), Aim.atMost(100)));
    }

    private static Pgbench limit(Stage stage, HttpDoor door, Question question) {
        Map<String, Runnable> requests = new LinkedHashMap<>();
        for (String address : question.addresses())
            requests.put(
                    question.name() + "-" + (requests.size() + 1),
                    () -> door.await(door.get(address, stage.suite().token("dispatcher"))));
        return new SameSql(stage.suite(), stage.scripts()).ofReading(Service.ISSUE, MARK, requests, CLIENTS);
    }

    private static Finding deepPage(Stage stage, HttpDoor door, String after) {
        Call first = asking(stage.suite(), door, Question.page("page 1", ""));
        Call deep = asking(stage.suite(), door, Question.page("page 100", "?after=" + after));
        Beside beside = Beside.measure(
                stage.protocol(), new Saturation(deep, CLIENTS), new Saturation(first, CLIENTS), stage::say);
        return Finding.beside("e", "page 100", "1/s", beside, Aim.ratioAtLeast(0.9))
                .remarking("The limit is page 1; within a tenth counts as equally fast.");
    }

    private static Call asking(LocalSuite suite, HttpDoor door, Question question) {
        AtomicInteger turn = new AtomicInteger();
        List<String> addresses = question.addresses();
        return () -> door.get(
                addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size())), suite.token("dispatcher"));
    }
}
