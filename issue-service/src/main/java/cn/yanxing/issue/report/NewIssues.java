package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.number.Numbers;
import cn.yanxing.issue.place.Locator;
import cn.yanxing.issue.place.Spot;
import cn.yanxing.issue.place.Suggestion;
import cn.yanxing.issue.track.TrackingCodes;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an issue out of what somebody says: number, areas around the place, the unit the register suggests. */
@ApplicationScoped
class NewIssues {

    private final Catalogue catalogue;
    private final Locator locator;
    private final Numbers numbers;
    private final Ids ids;
    private final FieldCipher cipher;
    private final TrackingCodes codes;

    NewIssues(Catalogue catalogue, Locator locator, Numbers numbers, Ids ids, FieldCipher cipher, TrackingCodes codes) {
        this.catalogue = catalogue;
        this.locator = locator;
        this.numbers = numbers;
        this.ids = ids;
        this.cipher = cipher;
        this.codes = codes;
    }

    /** {@code trackingCode} is what a resident gets in the hand; only its hash is kept. */
    Issue reported(IssueActs.Report told, Source source, Actor by, @Nullable String trackingCode, Instant now) {
        CatalogueItem item = catalogue.item(told.catalogueItem());
        if (told.condition() != null) catalogue.condition(item, told.condition());
        if (told.point() != null) catalogue.mustExist(told.point());
        Place place = locator.locate(told.longitude(), told.latitude(), told.point());
        Origin origin = origin(source, item, told.description(), place, null, now);
        Reporter reporter = new Reporter(
                by.id(),
                encrypted(told.reporterName()),
                encrypted(told.reporterPhone()),
                trackingCode == null ? null : codes.hash(origin.number(), trackingCode));
        Spot spot = Spot.of(place, told.placeText());
        return Issue.report(new NewIssue(ids.next(), origin, told.condition(), spot, reporter), now);
    }

    /** An order's field work: the dispatcher's instruction is all that is known of it. */
    Issue ofOrder(UUID orderId, CatalogueItem item, Place told, String instruction, Instant now) {
        Place place = locator.locate(told.longitude(), told.latitude(), told.point());
        Origin origin = origin(Source.HOTLINE, item, instruction, place, orderId, now);
        return Issue.report(new NewIssue(ids.next(), origin, null, Spot.of(place, null), Reporter.none()), now);
    }

    /** What an assisting unit has to do about the same: told by the same, in the same place, under the same condition. */
    Issue assisting(IssueFacts main, Instant now) {
        Origin of = main.origin();
        String number = numbers.next(now);
        Origin origin = new Origin(number, of.source(), of.catalogueItem(), of.description(), null, null, null);
        return Issue.report(new NewIssue(ids.next(), origin, main.condition(), main.spot(), Reporter.none()), now);
    }

    private Origin origin(
            Source source, CatalogueItem item, String text, Place place, @Nullable UUID orderId, Instant now) {
        Optional<Suggestion> suggestion = locator.suggest(item, place);
        return new Origin(
                numbers.next(now),
                source,
                item.code(),
                text,
                orderId,
                suggestion.map(Suggestion::unit).orElse(null),
                suggestion.map(Suggestion::why).orElse(null));
    }

    private byte @Nullable [] encrypted(@Nullable String plain) {
        return plain == null || plain.isBlank() ? null : cipher.encrypt(plain.strip());
    }
}
