package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.upload.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A POST: its fields and files, the {@code Idempotency-Key}, if the client knows such a thing, and who sent it. */
public record Sent(
        Params params, List<Upload> uploads, @Nullable String idempotencyKey, Asker asker) {}
