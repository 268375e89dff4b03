package cn.yanxing.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Some people at their usual work until it is closed: issues put right, calls that send somebody out. */
final class Bustle implements AutoCloseable {

    private final List<Case> answered = new CopyOnWriteArrayList<>();
    private final List<CompletableFuture<Void>> people;
    private volatile boolean going = true;

    Bustle(Desk desk) {
        this.people = Stream.<Supplier<Case>>of(
                        () -> anIssueClosed(desk), desk::anOrderForTheField, () -> anIssueClosed(desk))
                .map(work -> CompletableFuture.runAsync(() -> {
                    while (going) answered.add(work.get());
                }))
                .toList();
    }

    private static Case anIssueClosed(Desk desk) {
        Case issue = desk.anIssueAtWork(Desk.garbage(), "exposed-garbage-1", Desk.SOUTH_LAKE, desk.southLake);
        issue.shows(desk.southLake, "rectification", "垃圾已清运");
        issue.does(
                desk.inspector, "verification", java.util.Map.of("passed", true, "note", "已清洁", "photos", List.of()));
        return issue;
    }

    /** What the doors have said yes to by now. */
    List<Case> answered() {
        return new ArrayList<>(answered);
    }

    /** Lets everybody end what they are at; whoever was refused fails here. */
    @Override
    public void close() {
        going = false;
        people.forEach(CompletableFuture::join);
    }
}
