package cn.yanxing.local.demo;

import cn.yanxing.local.district.DistrictFolder;
import cn.yanxing.local.district.RegisterDocument;
import cn.yanxing.local.load.Door;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Plays the district's {@code demo.json} once, from a fixed seed, so that no screen is empty on the first day. */
public final class DemoPast {

    private static final long SEED = 430_405;
    private static final int BETWEEN_LINES = 10;

    private final DistrictFolder district;
    private final Function<String, Door> as;
    private final Consumer<String> say;
    private int played;

    public DemoPast(DistrictFolder district, Function<String, Door> as, Consumer<String> say) {
        this.district = district;
        this.as = as;
        this.say = say;
    }

    /** Whether it was played to the end; what single acts were refused stands in the log. */
    public boolean play(Path log) {
        Optional<JsonNode> texts = district.demo();
        if (texts.isEmpty()) return true;
        Random random = new Random(SEED);
        try (Stage stage = new Stage(as, log, random)) {
            say.accept("Playing the demonstration's past in the background; everything can be used meanwhile.");
            play(texts.get(), stage, random);
            say.accept("The demonstration's past is there: " + played + " stories, " + stage.acts() + " acts"
                    + (stage.refused() == 0 ? "." : ", " + stage.refused() + " of them refused (see " + log + ")."));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            say.accept("The demonstration's past broke off: " + e.getMessage());
            return false;
        }
    }

    private void play(JsonNode texts, Stage stage, Random random) {
        Cast cast = new Cast(district.people(), random);
        Places places = new Places(RegisterDocument.entries(district), cast.units(), random);
        IssueStory issues = new IssueStory(stage, cast, places, random);
        texts.path("issues").forEach(text -> told(() -> issues.play(text)));
        ErrandStory errands = new ErrandStory(stage, cast, places, random, Clock.systemUTC());
        errands.register();
        texts.path("errands").forEach(text -> told(() -> errands.play(text)));
        OrderStory orders = new OrderStory(stage, cast, places, random);
        texts.path("orders").forEach(text -> told(() -> orders.play(text)));
        campaigns(texts, stage, cast);
    }

    /** What the centre sets going, on the district's own days; of closed issues, so after them. */
    private void campaigns(JsonNode texts, Stage stage, Cast cast) {
        Clock clock = Clock.system(district.zone());
        LocalDate today = LocalDate.now(clock);
        LookBackStory lookBacks = new LookBackStory(stage, cast, today);
        texts.path("lookBacks").forEach(text -> told(() -> lookBacks.play(text)));
        InspectionStory inspections = new InspectionStory(stage, cast, today, clock);
        texts.path("checklists").forEach(inspections::drawUp);
        texts.path("plans").forEach(text -> told(() -> inspections.play(text)));
        SpecialActionStory actions = new SpecialActionStory(stage, cast, today);
        texts.path("specialActions").forEach(text -> told(() -> actions.play(text)));
    }

    private void told(Runnable story) {
        story.run();
        if (++played % BETWEEN_LINES == 0) say.accept("  " + played + " stories played");
    }
}
