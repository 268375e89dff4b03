package cn.yanxing.issue.bulk.web;

import cn.yanxing.issue.bulk.Bulk;
import cn.yanxing.issue.bulk.BulkPreview;
import cn.yanxing.issue.bulk.PreviewService;
import cn.yanxing.issue.find.web.FilterQuery;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an act on many issues would reach. */
@Path("/bulk/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulk")
@Authenticated
class PreviewResource {

    private final PreviewService previews;

    PreviewResource(PreviewService previews) {
        this.previews = previews;
    }

    /** Which act, and to which issues; none named is all that the filter in the address finds. */
    record Question(
            @NotNull @Pattern(regexp = "hand-over|extension-decision|urge|supervision|joining")
            String act,

            @Size(max = Bulk.ISSUES_MAX) List<@NotNull UUID> issues) {
        Question {
            issues = issues == null ? List.of() : issues;
        }
    }

    @PUT
    @Operation(
            operationId = "previewBulk",
            summary = "To which issues an act is open, and why to others it is not 批量办理预览",
            description =
                    "The issues named, or with none named the newest 200 that the filter finds. Nothing is changed, so"
                            + " that no key is asked for.")
    public BulkPreview preview(@NotNull @Valid Question question, @BeanParam @Valid FilterQuery query) {
        return question.issues().isEmpty()
                ? previews.of(question.act(), query.filter())
                : previews.of(question.act(), question.issues());
    }
}
