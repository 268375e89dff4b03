package cn.yanxing.scoring;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.IssueEvent;
import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.contracts.VolunteerEvent;
import cn.yanxing.kit.wire.WireJson;
import cn.yanxing.scoring.casebook.CaseEvent;
import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.casebook.CaseKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contracts' examples, which producers and consumers share. */
public final class Examples {

    private static final Path FOLDER =
            Path.of(System.getProperty("yanxing.root"), "event-contracts", "src", "main", "resources", "examples");

    private Examples() {}

    /** The wire types of everything that scoring hears. */
    public static Stream<String> heardTypes() {
        return Stream.of(IssueEvent.class, OrderEvent.class, VolunteerEvent.class)
                .flatMap(stream -> EventTypes.of(stream).stream());
    }

    /** A case of which only the example was heard. */
    public static CaseFile caseOf(String type) {
        DomainEvent event = WireJson.read(json(type), EventTypes.event(type).orElseThrow());
        return new CaseFile(CaseKey.of(event), List.of(new CaseEvent(Story.anId(), 1, type, Story.MONDAY, event)));
    }

    public static String json(String type) {
        try {
            return Files.readString(FOLDER.resolve(type + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
