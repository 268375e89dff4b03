package cn.yanxing.issue.find.web;

import cn.yanxing.issue.find.Todo;
import cn.yanxing.issue.find.TodoCounts;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The number on the badge. */
@Path("/todo")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "find")
@Authenticated
class TodoResource {

    private final TodoCounts counts;

    TodoResource(TodoCounts counts) {
        this.counts = counts;
    }

    @GET
    @Operation(operationId = "issueTodo", summary = "What waits for the caller, by act")
    public Todo todo() {
        return counts.mine();
    }
}
