package cn.yanxing.hotline.partner.web;

import cn.yanxing.hotline.partner.PartnerAnswer;
import cn.yanxing.hotline.partner.PartnerMessage;
import cn.yanxing.hotline.partner.PartnerService;
import cn.yanxing.hotline.partner.SignedRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The machine door. Open to everybody and shut to whoever cannot sign. */
@Path("/partner/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "partner")
class PartnerResource {

    /** As the partner sees and signs it, whatever the gateway puts in front. */
    static final String PATH = "/partner/v1/messages";

    private static final String EXAMPLE = """
            {
              "messageId": "01J00000000000000000000000",
              "sourceSystem": "city-platform",
              "sourceOrderNo": "20260302000017",
              "action": "CREATE",
              "actionSeq": 1,
              "occurredAt": "2026-03-02T09:00:00+08:00",
              "schemaVersion": "1",
              "payload": {
                "urgency": "ORDINARY",
                "categoryCode": "road",
                "title": "小区门口积水",
                "content": "下雨之后小区门口积水，老人出行不便。",
                "caller": {"name": "李先生", "phone": "13800000000"},
                "place": {"text": "阳光社区北门", "lon": 112.61, "lat": 26.89, "crs": "WGS84"},
                "limit": {"dueAt": "2026-03-09T18:00:00+08:00"}
              }
            }
            """;

    private final PartnerService door;

    PartnerResource(PartnerService door) {
        this.door = door;
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a signed message of the city platform; a repetition gets the first answer",
            description = "X-Signature = hex HMAC-SHA256 over method, path, sorted query, X-Timestamp (epoch seconds),"
                    + " X-Nonce and hex SHA-256 of the body, joined by line feeds. The messageId makes it idempotent;"
                    + " no Idempotency-Key is asked for.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerMessage.class),
                            examples = @ExampleObject(name = "a new order", value = EXAMPLE)))
    public PartnerAnswer knock(byte[] body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return door.knock(new SignedRequest(
                "POST",
                PATH,
                uri.getRequestUri().getRawQuery(),
                headers.getHeaderString("X-App-Key"),
                headers.getHeaderString("X-Timestamp"),
                headers.getHeaderString("X-Nonce"),
                headers.getHeaderString("X-Signature-Method"),
                headers.getHeaderString("X-Signature"),
                body));
    }
}
