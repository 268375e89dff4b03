package cn.yanxing.issue.residents.web.figures;

import cn.yanxing.issue.published.PublishedFigures;
import cn.yanxing.issue.residents.web.Pages;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** 公开统计: how many were reported and closed in a month, and in time. */
@Path("/p")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FiguresPages {

    private final Pages pages;
    private final PublishedFigures figures;

    FiguresPages(Pages pages, PublishedFigures figures) {
        this.pages = pages;
        this.figures = figures;
    }

    /** A month as {@code 2026-11}; without one, or with one that is not told, this month. */
    @GET
    @Path("/figures")
    @Operation(hidden = true)
    public Response figures(@RestQuery @Nullable String month) {
        YearMonth now = figures.thisMonth();
        YearMonth oldest = now.minusMonths(PublishedFigures.MONTHS - 1L);
        YearMonth asked = read(month)
                .filter(one -> !one.isAfter(now) && !one.isBefore(oldest))
                .orElse(now);
        FiguresPage page = new FiguresPage(
                pages.page(),
                figures.of(asked),
                asked.equals(oldest) ? null : asked.minusMonths(1),
                asked.equals(now) ? null : asked.plusMonths(1));
        return pages.shown(200, page);
    }

    private static Optional<YearMonth> read(@Nullable String month) {
        try {
            return Optional.ofNullable(month).map(YearMonth::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
