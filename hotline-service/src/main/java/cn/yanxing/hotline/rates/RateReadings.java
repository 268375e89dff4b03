package cn.yanxing.hotline.rates;

import cn.yanxing.hotline.desk.DeskService;
import cn.yanxing.hotline.desk.OrderRow;
import cn.yanxing.hotline.rates.counted.Dimension;
import cn.yanxing.hotline.rates.counted.Ground;
import cn.yanxing.hotline.rates.counted.RatedOrders;
import cn.yanxing.kit.formula.Selection;
import cn.yanxing.kit.formula.Tally;
import cn.yanxing.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rates, as far as the caller may see: values, parts, and the orders behind either side. */
@ApplicationScoped
public class RateReadings {

    private final Rates rates;
    private final Questions questions;
    private final RatedOrders orders;
    private final DeskService desk;
    private final PartNames names;

    RateReadings(Rates rates, Questions questions, RatedOrders orders, DeskService desk, PartNames names) {
        this.rates = rates;
        this.questions = questions;
        this.orders = orders;
        this.desk = desk;
        this.names = names;
    }

    /** Every rate by every version, in the order of their definitions. */
    public List<RateReading> all(RateQuestion question) {
        Ground ground = questions.ground(question);
        return rates.all().stream().map(rate -> reading(rate, ground)).toList();
    }

    /** By every version. */
    public RateReading read(String code, RateQuestion question) {
        return reading(rates.get(code), questions.ground(question));
    }

    /** Of one version. */
    public Breakdown takeApart(String code, Dimension by, RateQuestion question) {
        Rate rate = rates.get(code);
        Formula formula = rate.formula(question.version());
        Ground ground = questions.ground(question);
        List<Breakdown.Part> parts = orders.counts(by, formula.ratio(), ground).stream()
                .map(tally -> part(by, rate, formula, tally))
                .toList();
        Stated whole = Stated.of(rate, formula, orders.count(formula.ratio(), ground));
        return new Breakdown(code, by, Counted.of(ground), whole, Breakdown.ranked(parts));
    }

    /** The orders on that side of one version; newest first. */
    public Page<OrderRow> behind(Side side, String code, RateQuestion question, PageAsked page) {
        Formula formula = rates.get(code).formula(question.version());
        Selection selection = side == Side.NUMERATOR ? formula.numerator() : formula.denominator();
        List<UUID> ids = orders.page(selection, questions.ground(question), page.after(), page.limit() + 1);
        return Page.of(desk.rows(ids), page.limit(), row -> row.id().toString());
    }

    /** Above or below the line. */
    public enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    /** At most so many, after that one. */
    public record PageAsked(@Nullable UUID after, int limit) {}

    private RateReading reading(Rate rate, Ground ground) {
        List<Stated> versions = rate.versions().stream()
                .map(formula -> Stated.of(rate, formula, orders.count(formula.ratio(), ground)))
                .toList();
        return new RateReading(rate.code(), rate.name(), rate.nameEn(), Counted.of(ground), versions, rate.gap());
    }

    private Breakdown.Part part(Dimension by, Rate rate, Formula formula, Tally tally) {
        return new Breakdown.Part(tally.part(), names.of(by, tally.part()), Stated.of(rate, formula, tally), null);
    }
}
