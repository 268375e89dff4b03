package cn.yanxing.issue.residents.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The first page, the statement on accessibility, the size of the type, and what the pages look like. */
@Path("/p")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class HomePages {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Pages pages;

    HomePages(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public String home() {
        return new HomePage(pages.page()).render();
    }

    @GET
    @Path("/accessibility")
    @Operation(hidden = true)
    public String accessibility() {
        return new AccessibilityPage(pages.page()).render();
    }

    /** 长辈版: larger type on every page from here on, until somebody chooses otherwise. */
    @GET
    @Path("/size/{size: large|normal}")
    @Operation(hidden = true)
    public Response size(@RestPath String size) {
        NewCookie cookie = new NewCookie.Builder(Pages.SIZE)
                .value(size)
                .path(pages.page().base())
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build();
        return pages.on("").cookie(cookie).build();
    }

    @GET
    @Path("/style.css")
    @Produces("text/css;charset=utf-8")
    @Operation(hidden = true)
    public String style() {
        return file("style.css");
    }

    @GET
    @Path("/place.js")
    @Produces("text/javascript;charset=utf-8")
    @Operation(hidden = true)
    public String script() {
        return file("place.js");
    }

    private static String file(String name) {
        try (InputStream file = HomePages.class.getResourceAsStream("/residents/" + name)) {
            if (file == null) throw new NotFoundException();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
