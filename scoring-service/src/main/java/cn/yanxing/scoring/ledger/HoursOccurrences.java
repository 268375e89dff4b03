package cn.yanxing.scoring.ledger;

import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.contracts.VolunteerEvent.HoursPosted;
import cn.yanxing.scoring.casebook.CaseFile;
import cn.yanxing.scoring.scheme.Occasion;
import java.util.List;
import java.util.Map;

/** What counts in a claim of volunteer hours: minutes that somebody proved. E0, an imported total, proves nothing. */
final class HoursOccurrences {

    private HoursOccurrences() {}

    static List<Occurrence> in(CaseFile file) {
        return file.events().stream()
                .filter(heard -> heard.event() instanceof HoursPosted posted && posted.evidence() != Evidence.E0)
                .map(heard -> {
                    HoursPosted posted = (HoursPosted) heard.event();
                    return new Occurrence(
                            Occasion.VOLUNTEER_MINUTES,
                            heard.id(),
                            posted.unit(),
                            posted.postedAt(),
                            posted.minutes(),
                            Map.of(
                                    "minutes", String.valueOf(posted.minutes()),
                                    "team", posted.team(),
                                    "evidence", posted.evidence().name(),
                                    "servedFromAt", posted.servedFrom().toString(),
                                    "servedToAt", posted.servedTo().toString()));
                })
                .toList();
    }
}
