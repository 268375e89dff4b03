package cn.yanxing.issue.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sheet tells of its issue, in words; the photos are JPEG or PNG, small. Nothing of who reported it. */
@SuppressWarnings("ArrayRecordComponent") // files inside a list, never compared
public record Matter(
        String issueNumber,
        String source,
        String item,
        @Nullable String condition,
        String place,
        String description,
        List<byte[]> photos) {}
