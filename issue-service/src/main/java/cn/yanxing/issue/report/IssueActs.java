package cn.yanxing.issue.report;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people say when they act on an issue: one record a transition. */
public final class IssueActs {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}";

    /** Why an issue is taken up again when its order's next round begins; nobody else may give this reason. */
    static final String ORDER_ROUND = "order-round";

    private IssueActs() {}

    /** Somebody tells us of a problem. */
    public record Report(
            @NotBlank @Pattern(regexp = CODE) String catalogueItem,
            @Nullable @Pattern(regexp = CODE) String condition,
            @NotBlank @Size(max = 2000) String description,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @Nullable @Size(max = 300) String placeText,
            @Nullable @Pattern(regexp = CODE) String point,
            @Size(max = 9) List<@NotNull UUID> photos,
            @Nullable @Size(max = 60) String reporterName,
            @Nullable @Size(max = 30) String reporterPhone) {
        public Report {
            photos = photos == null ? List.of() : photos;
        }

        @Override
        public List<UUID> photos() {
            return once(photos);
        }
    }

    /** The desk decides that a report is an issue, under this condition of its catalogue item. */
    public record Filing(@NotBlank @Pattern(regexp = CODE) String condition) {}

    /** The ends of a report that does not become an issue. */
    public enum Verdict {
        REJECTED(IssueStatus.REJECTED),
        NOT_OURS(IssueStatus.NOT_OURS);

        private final IssueStatus status;

        Verdict(IssueStatus status) {
            this.status = status;
        }

        IssueStatus status() {
            return status;
        }
    }

    /** Nobody need look at the report any more. */
    public record FieldCheckWithdrawal(
            @NotBlank @Size(max = 500) String note) {}

    /** The desk decides that it is none, and says why. */
    public record Rejection(
            @NotNull Verdict reasonCode,
            @NotBlank @Size(max = 500) String note) {}

    /** The desk decides that a report is about the same as another issue. */
    public record Joining(
            @NotNull UUID mainIssue,
            @Nullable @Size(max = 500) String note) {}

    /** The desk decides that it is not, after all. */
    public record Separation(@NotBlank @Size(max = 500) String note) {}

    /** The dispatcher gives it to a unit. */
    public record HandOver(
            @NotBlank @Pattern(regexp = CODE) String unit,
            @NotBlank @Size(max = 1000) String instruction) {}

    /** The desk asks a further unit for its part. */
    public record Assistance(
            @NotBlank @Pattern(regexp = CODE) String unit,
            @NotBlank @Size(max = 1000) String instruction) {}

    /** The duty officer decides that it should never have been filed. */
    public record Voiding(
            @NotBlank @Pattern(regexp = CODE) String reasonCode,
            @NotBlank @Size(max = 500) String note) {}

    /** A suspended issue is taken up before its time. */
    public record Resumption(@NotBlank @Size(max = 500) String note) {}

    /** The desk urges the unit on. */
    public record Urge(@NotBlank @Size(max = 500) String note) {}

    /** Somebody above the desk says what they want to see. */
    public record Supervision(@NotBlank @Size(max = 1000) String note) {}

    /** Whoever found it put it right at once: what it was like before, and after. */
    public record OnTheSpotFix(
            @NotBlank @Size(max = 1000) String text,
            @NotEmpty @Size(max = 9) List<@NotNull UUID> before,
            @NotEmpty @Size(max = 9) List<@NotNull UUID> after) {
        public OnTheSpotFix {
            before = before == null ? List.of() : before;
            after = after == null ? List.of() : after;
        }

        @Override
        public List<UUID> before() {
            return once(before);
        }

        @Override
        public List<UUID> after() {
            return once(after);
        }
    }

    /** The unit stopped the danger and shows it. */
    public record Containment(
            @NotBlank @Size(max = 1000) String note,
            @NotEmpty @Size(max = 9) List<@NotNull UUID> photos) {
        public Containment {
            photos = photos == null ? List.of() : photos;
        }

        @Override
        public List<UUID> photos() {
            return once(photos);
        }
    }

    /** The unit put it right and shows it. */
    public record Rectification(
            @NotBlank @Size(max = 1000) String text,
            @NotEmpty @Size(max = 9) List<@NotNull UUID> photos) {
        public Rectification {
            photos = photos == null ? List.of() : photos;
        }

        @Override
        public List<UUID> photos() {
            return once(photos);
        }
    }

    /** The unit asks for volunteers. */
    public record Volunteers(
            @NotBlank @Pattern(regexp = CODE) String errandKind,
            @NotNull @Min(1) @Max(200) Integer people,
            @NotBlank @Size(max = 1000) String instruction,
            @NotNull Instant neededBy) {}

    /** Somebody of another unit looked. */
    public record Verification(
            @NotNull Boolean passed,
            @Nullable @Size(max = 500) String note,
            @Size(max = 9) List<@NotNull UUID> photos) {
        public Verification {
            photos = photos == null ? List.of() : photos;
        }

        @Override
        public List<UUID> photos() {
            return once(photos);
        }
    }

    /** A closed issue is taken up again. */
    public record Reopening(
            @NotBlank @Pattern(regexp = "(?!" + ORDER_ROUND + "$)" + CODE)
            String reasonCode,

            @Nullable @Size(max = 500) String note) {}

    /** A photo shown twice is one photo; who sends too many or none is told so before. */
    private static List<UUID> once(List<UUID> photos) {
        return photos.stream().distinct().toList();
    }
}
