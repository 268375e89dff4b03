package cn.yanxing.issue.residents.web.asking;

import cn.yanxing.issue.residents.Draft;
import cn.yanxing.issue.residents.Heard;
import cn.yanxing.issue.residents.Interview;
import cn.yanxing.issue.residents.ResidentReportService;
import cn.yanxing.issue.residents.Said;
import cn.yanxing.issue.residents.Seal;
import cn.yanxing.issue.residents.Step;
import cn.yanxing.issue.residents.Ticket;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.issue.residents.web.Pages;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.problem.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 我要反映: one question a page, a look at all answers, and a receipt. */
@Path("/p")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ReportPages {

    private static final String BACK = "back";
    private static final String ADD = "add";

    private final Pages pages;
    private final Questions questions;
    private final Interview interview;
    private final ResidentReportService reports;
    private final Seal seal;
    private final Ids ids;

    ReportPages(
            Pages pages, Questions questions, Interview interview, ResidentReportService reports, Seal seal, Ids ids) {
        this.pages = pages;
        this.questions = questions;
        this.interview = interview;
        this.reports = reports;
        this.seal = seal;
        this.ids = ids;
    }

    @GET
    @Path("/report")
    @Operation(hidden = true)
    public Response begin() {
        return questions.ask(pages.page(), Step.WHAT, Draft.begun(ids.next().toString()));
    }

    /** One answer; {@code go} says which button was pressed: on, back, or the name of a question to change. */
    @POST
    @Path("/report/{step: WHAT|DESCRIPTION|PLACE|CONTACT|CHECK}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@RestPath Step step, MultivaluedMap<String, String> form) {
        Optional<Draft> draft = seal.opened(form.getFirst("draft"), Draft.class);
        if (draft.isEmpty()) return again();
        return go(step, interview.hear(step, draft.get(), new Said(first(form))), form.getFirst("go"));
    }

    /** One photo: kept whatever button was pressed, as whoever chose it wants it. */
    @POST
    @Path("/report/PHOTOS")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response photo(
            @RestForm @Nullable String draft,
            @RestForm @Nullable String go,
            @RestForm("photo") @Nullable FileUpload photo)
            throws IOException {
        Optional<Draft> opened = seal.opened(draft, Draft.class);
        if (opened.isEmpty()) return again();
        if (photo == null || photo.size() == 0)
            return ADD.equals(go)
                    ? questions.askAgain(pages.page(), Step.PHOTOS, missing(opened.get()))
                    : go(Step.PHOTOS, fine(opened.get()), go);
        try {
            Draft more = reports.add(Files.readAllBytes(photo.uploadedFile()), opened.get());
            if (ADD.equals(go)) return questions.ask(pages.page(), Step.PHOTOS, more);
            return go(Step.PHOTOS, fine(more), go);
        } catch (Refused refused) {
            return questions.askAgain(pages.page(), opened.get(), refused);
        }
    }

    /** Once, however often the button is pressed. */
    @POST
    @Path("/report/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@RestForm @Nullable String draft) {
        return seal.opened(draft, Draft.class)
                .filter(whole -> whole.missing().isEmpty())
                .map(reports::send)
                .map(ticket ->
                        pages.on("/receipt?ticket=" + seal.sealed(ticket)).build())
                .orElseGet(this::again);
    }

    @GET
    @Path("/receipt")
    @Operation(hidden = true)
    public Response receipt(@RestQuery @Nullable String ticket) {
        Page page = pages.page();
        return seal.opened(ticket, Ticket.class)
                .map(held -> pages.shown(200, new ReceiptPage(page, held)))
                .orElseGet(() -> pages.on("/track").build());
    }

    private Response go(Step step, Heard heard, @Nullable String go) {
        Page page = pages.page();
        if (BACK.equals(go)) return questions.ask(page, step.previous(), heard.draft());
        Optional<Step> change = Step.named(go == null ? "" : go);
        if (change.isPresent()) return questions.ask(page, change.get(), heard.draft());
        if (!heard.isFine()) return questions.askAgain(page, step, heard);
        Draft draft = heard.draft();
        Step next = draft.reviewed() ? Step.CHECK : step.next();
        return questions.ask(page, next == Step.CHECK ? draft.missing().orElse(next) : next, draft);
    }

    private static Heard fine(Draft draft) {
        return new Heard(draft, Map.of(), Said.earlier(draft));
    }

    private static Heard missing(Draft draft) {
        return new Heard(draft, Map.of("photo", "fault.photo"), Said.earlier(draft));
    }

    private static Map<String, String> first(MultivaluedMap<String, String> form) {
        return form.keySet().stream().collect(Collectors.toMap(name -> name, form::getFirst));
    }

    /** The page is too old, or none of ours. */
    private Response again() {
        return pages.on("/report").build();
    }
}
