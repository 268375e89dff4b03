package cn.yanxing.acceptance.conservation.backbone;

import cn.yanxing.acceptance.conservation.rule.Cut;
import cn.yanxing.acceptance.conservation.rule.Difference;
import cn.yanxing.acceptance.conservation.rule.Findings;
import cn.yanxing.acceptance.conservation.rule.Harm;
import cn.yanxing.acceptance.conservation.rule.Rule;

/** In an outbox the rows of a key are numbered 1 to n, in the order of their positions, and the numbering agrees. */
public final class NumberedWithoutGap implements Rule {

    private static final String NAME = "numbered without gap";

    /** Sequences of a key are unique and positive, so n rows of which the last is n are 1 to n. */
    private static final String GAPS = """
            select coalesce(s.stream, o.stream) as stream, coalesce(s.key, o.key) as key,
                   coalesce(s.sequence, 0) as numbered, coalesce(o.rows, 0) as rows, coalesce(o.last, 0) as last
            from outbox_sequence s
            full join (select aggregatetype as stream, aggregateid as key, count(*) as rows, max(sequence) as last
                       from outbox group by 1, 2) o on o.stream = s.stream and o.key = s.key
            where s.sequence is distinct from o.rows or s.sequence is distinct from o.last
            """;

    private static final String INVERSIONS = """
            select key, sequence from (
                select aggregateid as key, sequence, position,
                       lag(position) over (partition by aggregatetype, aggregateid order by sequence) as before
                from outbox) o
            where position < before
            """;

    @Override
    public void look(Cut cut, Findings findings) {
        for (String service : cut.landscape().services()) {
            var database = cut.databases().of(service);
            database.each("select count(*) from outbox_sequence", row -> findings.count("keys told", row.getLong(1)));
            database.each(
                    GAPS,
                    row -> findings.differs(new Difference(
                            NAME,
                            Harm.LOST,
                            row.getString("key"),
                            "the outbox of " + service + "-service holds " + row.getLong("rows") + " events of "
                                    + row.getString("stream") + " up to " + row.getLong("last") + ", but "
                                    + row.getLong("numbered") + " were numbered")));
            database.each(
                    INVERSIONS,
                    row -> findings.differs(new Difference(
                            NAME,
                            Harm.INVERTED,
                            row.getString("key"),
                            "event " + row.getLong("sequence") + " stands before its predecessor in the outbox of "
                                    + service + "-service")));
        }
    }
}
