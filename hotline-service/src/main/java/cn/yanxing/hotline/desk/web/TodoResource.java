package cn.yanxing.hotline.desk.web;

import cn.yanxing.hotline.desk.DeskService;
import cn.yanxing.hotline.desk.Todo;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The badge: how much waits for the caller. */
@Path("/todo")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class TodoResource {

    private final DeskService desk;

    TodoResource(DeskService desk) {
        this.desk = desk;
    }

    @GET
    @Authenticated
    @Operation(summary = "How many orders wait for you, by what they wait for; {} for roles that orders never wait for")
    public Todo todo() {
        return desk.todo();
    }
}
