package cn.yanxing.kit.web;

import cn.yanxing.kit.problem.StaleVersion;
import cn.yanxing.kit.problem.VersionMissing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: {@code "7"}. */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[a-z]+)?\"");

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version named by If-Match. None is 428; one that was never ours matches nothing, so it is stale. */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new VersionMissing();
        Matcher tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) throw new StaleVersion(-1, 0);
        return Long.parseLong(tag.group(1));
    }
}
