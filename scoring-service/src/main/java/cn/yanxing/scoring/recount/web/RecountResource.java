package cn.yanxing.scoring.recount.web;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.web.Idempotent;
import cn.yanxing.scoring.recount.RecountService;
import cn.yanxing.scoring.recount.RecountView;
import cn.yanxing.scoring.words.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Counts the ledger again from its events and tells whether it is the same. */
@Path("recount")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
class RecountResource {

    private final RecountService recounts;

    RecountResource(RecountService recounts) {
        this.recounts = recounts;
    }

    @POST
    @Idempotent
    @Operation(summary = "Count the ledger again from its events and compare")
    public RecountView recount(@HeaderParam("Accept-Language") @Nullable String language) {
        return recounts.recount(Language.of(language));
    }
}
