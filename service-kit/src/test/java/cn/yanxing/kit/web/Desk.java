package cn.yanxing.kit.web;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.access.Caller;
import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.inbox.NotYetKnown;
import cn.yanxing.kit.privacy.Audit;
import cn.yanxing.kit.problem.IllegalTransition;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.sql.Database;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A door that fails in every way, and one that writes a row a time. */
@Path("/desk")
@Produces(MediaType.APPLICATION_JSON)
class Desk {

    static final AtomicInteger WRITTEN = new AtomicInteger();
    static volatile CountDownLatch entered = new CountDownLatch(0);
    static volatile CountDownLatch released = new CountDownLatch(0);
    static volatile boolean breaks;

    enum Status {
        OPEN,
        CLOSED
    }

    record Note(
            @NotBlank @Size(max = 20) String text,
            int weight,
            @Valid List<Line> lines,
            @Nullable Instant at,
            @Nullable Boolean urgent,
            @Nullable UUID about,
            @Nullable Double depth) {}

    record Line(@NotBlank String name) {}

    private final Audit audit;
    private final Caller caller;
    private final Database database;
    private final Pieces pieces;

    Desk(Audit audit, Caller caller, Database database, Pieces pieces) {
        this.audit = audit;
        this.caller = caller;
        this.database = database;
        this.pieces = pieces;
    }

    @POST
    @Path("/secret")
    @Idempotent(replay = false)
    @Authenticated
    public Map<String, String> secret(Note note) {
        audit.record(caller.actor(), "read", "note", note.text(), "to test");
        return Map.of("phone", "13800000000");
    }

    @POST
    @Path("/notes")
    @Idempotent
    @Authenticated
    public Response write(Note note, UriInfo uri) throws InterruptedException {
        entered.countDown();
        released.await();
        int number = WRITTEN.incrementAndGet();
        audit.record(caller.actor(), "write", "note", note.text(), "to test");
        if (note.weight() > 100) throw new Refused("note-too-heavy", Map.of("weight", note.weight()));
        return Response.created(URI.create("/api/v1/kit/desk/notes/" + number))
                .header("ETag", ETags.of(number))
                .entity(Map.of("number", number, "text", note.text(), "by", caller.actor()))
                .build();
    }

    @POST
    @Path("/plain")
    @Idempotent
    @PermitAll
    public Map<String, Integer> plain(@Valid Note note) {
        audit.record(Actor.system("desk"), "write", "note", note.text(), "to test");
        return Map.of("number", WRITTEN.incrementAndGet());
    }

    /** One row a line; a line named "broken" breaks. */
    @POST
    @Path("/lines")
    @Idempotent(inPieces = true)
    @Authenticated
    public List<String> lines(@Valid Note note) {
        return note.lines().stream().map(line -> line(line.name())).toList();
    }

    private String line(String name) {
        return pieces.once(name, String.class, () -> {
            audit.record(caller.actor(), "write", "line", name, "to test");
            if (name.equals("broken") && breaks) throw new IllegalStateException("the secret of the house");
            return name + " " + WRITTEN.incrementAndGet();
        });
    }

    @GET
    @Path("/me")
    @Authenticated
    public Actor me() {
        return caller.actor();
    }

    @GET
    @Path("/open")
    @PermitAll
    public Set<String> open() {
        return Set.of(caller.id());
    }

    @GET
    @Path("/choice")
    @PermitAll
    public boolean choice(@RestQuery @DefaultValue("false") boolean mine, @RestQuery @Nullable UUID about) {
        return mine;
    }

    @GET
    @Path("/of/{unit}")
    @RolesAllowed(Roles.UNIT_HANDLER)
    public String ofUnit(@PathParam("unit") String unit) {
        caller.mustBelongTo(unit);
        return unit;
    }

    @POST
    @Path("/fail/{how}")
    @PermitAll
    public Response fail(@PathParam("how") String how, @HeaderParam("If-Match") @Nullable String ifMatch) {
        switch (how) {
            case "not-found" -> throw new NotFound("note", 7);
            case "transition" -> throw new IllegalTransition(Status.CLOSED, Status.OPEN, Set.of(Status.CLOSED));
            case "refused" -> throw new Refused("checker-of-the-same-unit", Map.of("unit", "street-a"));
            case "untold" -> throw new Refused("no-text-for-this", Map.of());
            case "version" -> Versions.check(ETags.expected(ifMatch), 7);
            case "nul" -> database.row("select ?::text", row -> row.getString(1), "a\0b");
            case "not-yet-known" -> throw new NotYetKnown("the district");
            case "broken" -> throw new IllegalStateException("the secret of the house");
            default -> throw new jakarta.ws.rs.BadRequestException();
        }
        return Response.noContent().build();
    }
}
