package cn.yanxing.issue.residents.web.asking;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.AreaLevel;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.issue.residents.Interview;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What can be chosen, out of the register: what there is to report, and where. */
@ApplicationScoped
class Choices {

    private final Register register;

    Choices(Register register) {
        this.register = register;
    }

    /** Every item that takes reports, by its group. */
    List<ChoiceGroup> items(Page page, String chosen) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        for (CatalogueItem item : register.catalogue()) {
            if (item.endedOn() != null) continue;
            groups.computeIfAbsent(item.group(), unseen -> new ArrayList<>())
                    .add(new Choice(item.code(), page.name(item), item.code().equals(chosen)));
        }
        return groups.entrySet().stream()
                .map(group -> new ChoiceGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** Every community, by its street. */
    List<ChoiceGroup> communities(String chosen) {
        List<Area> communities = sorted(Interview::isOnTheList);
        return sorted(area -> area.level() == AreaLevel.STREET).stream()
                .map(street -> new ChoiceGroup(
                        street.name(),
                        communities.stream()
                                .filter(community -> street.code().equals(community.parent()))
                                .map(community -> new Choice(
                                        community.code(),
                                        community.name(),
                                        community.code().equals(chosen)))
                                .toList()))
                .filter(street -> !street.choices().isEmpty())
                .toList();
    }

    private List<Area> sorted(Predicate<Area> which) {
        return register.areas().stream()
                .filter(which)
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }
}
