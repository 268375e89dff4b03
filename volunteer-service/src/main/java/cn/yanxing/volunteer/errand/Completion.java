package cn.yanxing.volunteer.errand;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done, told by a volunteer who was there or by the leader of a team that was. */
record Completion(
        String text,
        List<UUID> photos,
        @Nullable UUID volunteer,
        @Nullable String leaderOfTeam) {

    boolean mayBeToldBy(Participation part) {
        boolean wasThere = part.isOf(volunteer) && part.checkedInAt() != null;
        return wasThere || part.team().equals(leaderOfTeam);
    }

    /** Nobody vouches for their own time. */
    boolean vouchesFor(Attendance attendance) {
        return attendance.team().equals(leaderOfTeam)
                && !attendance.volunteerId().equals(volunteer);
    }
}
