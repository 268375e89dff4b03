package cn.yanxing.acceptance.conservation.business;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;
import cn.yanxing.acceptance.conservation.source.Database;
import cn.yanxing.acceptance.conservation.source.Told;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Who attended a completed errand - by what was told, and by the errand's own list - has exactly one claim of hours. */
public final class HoursClaims implements Rule {

    private static final String NAME = "hours claims";
    private static final String CLAIMS =
            "select errand_id || ' ' || volunteer_id, count(*) from hours_claim group by 1";
    private static final String ATTENDANCES = """
            select e.id || ' ' || p.volunteer_id from errand e join participation p on p.errand_id = e.id
            where e.status = 'COMPLETED' and p.checked_out_at is not null
            """;

    private final Set<String> told = new HashSet<>();

    @Override
    public void hear(Told told, JsonNode body) {
        if (told.type().equals("errand.completed.v1")) {
            String errand = body.path("errandId").asText();
            body.path("attendees").forEach(volunteer -> this.told.add(errand + " " + volunteer.asText()));
        }
    }

    @Override
    public void look(Cut cut, Findings findings) {
        Database database = cut.databases().of("volunteer");
        Set<String> attended = new HashSet<>();
        database.each(ATTENDANCES, row -> attended.add(row.getString(1)));
        Set<String> claimed = new HashSet<>();
        database.each(CLAIMS, row -> {
            claimed.add(row.getString(1));
            if (row.getLong(2) != 1) {
                differs(findings, Harm.DUPLICATED, row.getString(1), "has " + row.getLong(2) + " claims of hours");
            }
        });
        findings.count("attendees of completed errands", attended.size());
        findings.count("claims of hours", claimed.size());
        TreeSet<String> all = new TreeSet<>(told);
        all.addAll(attended);
        all.addAll(claimed);
        all.forEach(who -> compare(who, attended.contains(who), claimed.contains(who), findings));
    }

    private void compare(String who, boolean attended, boolean claimed, Findings findings) {
        boolean wasTold = told.contains(who);
        if (!claimed) {
            differs(findings, Harm.LOST, who, "attended a completed errand, but has no claim of hours");
        } else if (!attended) {
            differs(findings, Harm.DISAGREES, who, "has a claim of hours without having attended a completed errand");
        }
        if (attended != wasTold) {
            differs(
                    findings,
                    wasTold ? Harm.DISAGREES : Harm.LOST,
                    who,
                    wasTold
                            ? "was told as an attendee, but the errand does not know of it"
                            : "attended a completed errand, but was not told as an attendee");
        }
    }

    private static void differs(Findings findings, Harm harm, String who, String words) {
        int space = who.indexOf(' ');
        findings.differs(new Difference(
                NAME, harm, who.substring(0, space), "volunteer " + who.substring(space + 1) + " " + words));
    }
}
