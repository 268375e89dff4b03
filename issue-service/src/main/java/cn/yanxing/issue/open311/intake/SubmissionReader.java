package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.Complaint;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Limits;
import cn.yanxing.issue.open311.Open311Refused;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.catalogue.AttributeRules;
import cn.yanxing.issue.open311.catalogue.OfferedService;
import cn.yanxing.issue.open311.catalogue.Services;
import cn.yanxing.issue.report.IssueActs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a report out of what a client sent, or says everything that is wrong with it at once. */
@ApplicationScoped
class SubmissionReader {

    private static final String DESCRIPTION = "description";

    private final Services services;
    private final PlaceReader places;

    SubmissionReader(Services services, PlaceReader places) {
        this.services = services;
        this.places = places;
    }

    Submission read(Params sent) {
        OfferedService service = service(sent);
        List<Complaint> complaints = new ArrayList<>(Limits.broken(sent));
        complaints.addAll(AttributeRules.broken(service.definition(), sent));
        Optional<Whereabouts> place = places.read(sent, complaints);
        Open311Refused.ifAny(complaints);
        return submission(service, place.orElseThrow(), sent);
    }

    private OfferedService service(Params sent) {
        String code = sent.text("service_code")
                .orElseThrow(() -> new Open311Refused(List.of(Fault.MISSING.of("service_code"))));
        return services.offered(code).orElseThrow(() -> Fault.SERVICE_UNKNOWN.refused());
    }

    private static Submission submission(OfferedService service, Whereabouts place, Params sent) {
        IssueActs.Report told = new IssueActs.Report(
                service.item().code(),
                condition(service, sent),
                sent.text(DESCRIPTION).orElse(service.item().name()),
                place.longitude(),
                place.latitude(),
                place.text(),
                place.point(),
                List.of(),
                name(sent),
                sent.text("phone").orElse(null));
        return new Submission(
                service,
                told,
                place,
                sent.text("email").orElse(null),
                sent.text("media_url").orElse(null),
                sent.text("device_id").orElse(null));
    }

    /** Where the service does not ask for it, it is nobody's business. */
    private static @Nullable String condition(OfferedService service, Params sent) {
        if (service.definition().attributes().isEmpty()) return null;
        return sent.attribute(OfferedService.CONDITION).stream().findFirst().orElse(null);
    }

    /** 张 and 三 are 张三; John and Smith are John Smith. */
    private static @Nullable String name(Params sent) {
        List<String> given = sent.text("first_name").stream().toList();
        List<String> family = sent.text("last_name").stream().toList();
        boolean ideographic = Stream.concat(given.stream(), family.stream())
                .allMatch(part -> part.codePoints().allMatch(Character::isIdeographic));
        List<String> inOrder = Stream.of(ideographic ? family : given, ideographic ? given : family)
                .flatMap(List::stream)
                .toList();
        return inOrder.isEmpty() ? null : String.join(ideographic ? "" : " ", inOrder);
    }
}
