package cn.yanxing.issue.export;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.find.IssueFilter;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.export.Cover;
import cn.yanxing.kit.export.Wording;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what was asked for as its asker reads it: names, not codes. */
@ApplicationScoped
class Covers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Register register;

    Covers(Register register) {
        this.register = register;
    }

    Cover of(IssueFilter filter, Actor actor, Instant at, Wording words) {
        String when = TIME.format(LocalDateTime.ofInstant(at, words.zone()));
        String who = actor.unit() == null ? actor.id() : actor.id() + " · " + unit(actor.unit());
        List<Cover.Fact> facts = new ArrayList<>(filters(filter, words));
        if (facts.isEmpty()) facts.add(new Cover.Fact(words.of("cover", "filter"), words.of("cover", "none")));
        facts.add(new Cover.Fact(
                words.of("cover", "at"), when + " " + words.zone().getId()));
        facts.add(new Cover.Fact(words.of("cover", "by"), who));
        return new Cover(
                words.of("cover", "title"),
                facts,
                words.of("cover", "sheet"),
                Column.headings(words),
                who + " " + when);
    }

    /** The filters in force, in the order of the list's own. */
    private List<Cover.Fact> filters(IssueFilter filter, Wording words) {
        IssueFilter.Area area = filter.area();
        IssueFilter.Time time = filter.time();
        Facts facts = new Facts(words);
        facts.add("status", states(filter.status(), words));
        facts.add("unit", filter.unit() == null ? null : unit(filter.unit()));
        facts.add("street", named(area.street()));
        facts.add("community", named(area.community()));
        facts.add("grid", area.grid());
        facts.add("point", point(area.point()));
        facts.add("catalogueItem", item(filter.catalogueItem()));
        facts.add("source", filter.source() == null ? null : words.of("source", filter.source()));
        facts.add("leader", filter.leader());
        facts.add("request", filter.request() == null ? null : words.of("request", filter.request()));
        facts.add("reportedFrom", time.reportedFrom());
        facts.add("reportedUntil", time.reportedUntil());
        facts.add("overdue", time.overdue() ? words.of("answer", true) : null);
        facts.add("containmentOverdue", time.containmentOverdue() ? words.of("answer", true) : null);
        facts.add("soon", time.soon() ? words.of("answer", true) : null);
        facts.add("later", time.later() ? words.of("answer", true) : null);
        facts.add("mine", filter.mine() ? words.of("answer", true) : null);
        facts.add("text", filter.text());
        facts.add("box", area.box());
        return facts.told;
    }

    private record Facts(Wording words, List<Cover.Fact> told) {
        Facts(Wording words) {
            this(words, new ArrayList<>());
        }

        void add(String filter, @Nullable String text) {
            if (text != null && !text.isBlank()) told.add(new Cover.Fact(words.of("filter", filter), text));
        }
    }

    private static @Nullable String states(@Nullable String status, Wording words) {
        if (status == null) return null;
        return Arrays.stream(status.split(",", -1))
                .map(state -> words.of("status", state))
                .collect(Collectors.joining(", "));
    }

    private String unit(String code) {
        return register.unit(code).map(Unit::name).orElse(code);
    }

    private @Nullable String named(@Nullable String area) {
        return Optional.ofNullable(area).flatMap(register::area).map(Area::name).orElse(area);
    }

    private @Nullable String point(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(register::point)
                .map(Point::name)
                .orElse(code);
    }

    private @Nullable String item(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(register::catalogueItem)
                .map(CatalogueItem::name)
                .orElse(code);
    }
}
