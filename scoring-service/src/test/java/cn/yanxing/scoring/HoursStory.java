package cn.yanxing.scoring;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.contracts.VolunteerEvent.HoursPosted;
import java.time.Duration;

/** A claim of volunteer hours. */
public final class HoursStory extends Story<HoursStory> {

    private HoursStory() {}

    public static HoursStory hoursFor(String unit, int minutes, Evidence evidence) {
        HoursStory story = new HoursStory();
        return story.tell(new HoursPosted(
                anId(),
                anId(),
                anId(),
                "team-red",
                unit,
                minutes,
                evidence,
                story.now.minus(Duration.ofMinutes(minutes)),
                story.now,
                story.now));
    }
}
