package cn.yanxing.issue.residents.web.asking;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.issue.residents.Draft;
import cn.yanxing.issue.residents.Heard;
import cn.yanxing.issue.residents.Said;
import cn.yanxing.issue.residents.Seal;
import cn.yanxing.issue.residents.Step;
import cn.yanxing.issue.residents.Where;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.issue.residents.web.Pages;
import cn.yanxing.kit.photo.PhotoView;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.problem.Texts;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a question on a page, with what is known already. */
@ApplicationScoped
class Questions {

    private static final int NOT_TAKEN = 422;

    private final Pages pages;
    private final Choices choices;
    private final Register register;
    private final Photos photos;
    private final Seal seal;

    Questions(Pages pages, Choices choices, Register register, Photos photos, Seal seal) {
        this.pages = pages;
        this.choices = choices;
        this.register = register;
        this.photos = photos;
        this.seal = seal;
    }

    Response ask(Page page, Step step, Draft draft) {
        if (step == Step.CHECK) return pages.shown(200, check(page, draft.seen()));
        return pages.shown(200, question(page, step, draft, Said.earlier(draft), Map.of()));
    }

    /** With what was typed, and what is wrong with it. */
    Response askAgain(Page page, Step step, Heard heard) {
        Map<String, String> faults = heard.faults().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fault -> page.say(fault.getValue())));
        return pages.shown(NOT_TAKEN, question(page, step, heard.draft(), heard.said(), faults));
    }

    /** For a photo that is none. */
    Response askAgain(Page page, Draft draft, Refused refused) {
        String why =
                Texts.find(refused.code(), page.language(), refused.facts()).orElse(refused.code());
        Map<String, String> faults = Map.of("photo", why);
        return pages.shown(NOT_TAKEN, question(page, Step.PHOTOS, draft, Said.earlier(draft), faults));
    }

    private QuestionPage question(Page page, Step step, Draft draft, Said said, Map<String, String> faults) {
        List<ChoiceGroup> shown =
                switch (step) {
                    case WHAT -> choices.items(page, said.of("item"));
                    case PLACE -> choices.communities(said.of("community"));
                    case DESCRIPTION, PHOTOS, CONTACT, CHECK -> List.of();
                };
        return new QuestionPage(page, step, draft, seal.sealed(draft), said, faults, shown, photos(draft));
    }

    private CheckPage check(Page page, Draft draft) {
        String item = Optional.ofNullable(draft.item())
                .flatMap(register::catalogueItem)
                .map(page::name)
                .orElse("");
        return new CheckPage(page, draft, seal.sealed(draft), item, place(page, draft.where()), photos(draft));
    }

    private String place(Page page, @Nullable Where where) {
        if (where == null) return "";
        String area = where.byPhone()
                ? page.say("place.located")
                : Optional.ofNullable(where.community())
                        .flatMap(register::area)
                        .map(Area::name)
                        .orElse("");
        return where.words().isEmpty() ? area : area + page.say("comma") + where.words();
    }

    private List<PhotoView> photos(Draft draft) {
        return draft.photos().stream().map(photos::view).toList();
    }
}
