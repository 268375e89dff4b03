package cn.yanxing.acceptance.fuzz.right;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.api.Parameter;
import cn.yanxing.acceptance.fuzz.api.RequestBody;
import cn.yanxing.local.Service;
import cn.yanxing.local.district.DistrictFolder;
import cn.yanxing.local.district.RegisterDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** For every operation a request as its document describes it, of somebody who may. */
public final class RightCalls {

    /** Among the things: the key of an Open311 client. */
    public static final String KEYS = "/open311/keys";

    private static final String TABLE = "code,name,nameEn,kind,area,league\nfuzz,模糊局,Fuzz,DEPARTMENT,,departments\n";

    private final Things things;
    private final Entrance entrance;
    private final byte[] register;

    public RightCalls(Things things, Entrance entrance, DistrictFolder district) {
        this.things = things;
        this.entrance = entrance;
        this.register = RegisterDocument.json(district).getBytes(StandardCharsets.UTF_8);
    }

    public Call of(Operation operation, Dice dice) {
        Call call = new Call(operation.method(), segments(operation, dice), List.of(), List.of(), new byte[0], false)
                .with("Authorization", "Bearer " + entrance.token(operation.roles(), dice))
                .with("Accept-Language", "en");
        if (operation.in("header").anyMatch(header -> header.name().equals("Idempotency-Key")))
            call = call.with("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.in("header").anyMatch(header -> header.name().equals("If-Match")))
            call = call.with("If-Match", "\"" + dice.below(4) + "\"");
        for (Parameter parameter : operation.in("query").toList())
            if (parameter.required())
                call = call.ask(
                        parameter.name(), sample(operation).of(parameter).asText());
        return operation.body() == null ? call : carrying(operation.body(), call, operation);
    }

    private List<String> segments(Operation operation, Dice dice) {
        List<String> template = Arrays.asList(operation.path().substring(1).split("/", -1));
        List<String> segments = new ArrayList<>();
        for (String segment : template) {
            String above = "/" + String.join("/", template.subList(0, segments.size()));
            String format = dice.oneIn(2) ? "json" : "xml";
            segments.add(segment.startsWith("{") ? things.pick(above, dice) : segment.replace("{format}", format));
        }
        return segments;
    }

    private Call carrying(RequestBody body, Call call, Operation operation) {
        Sample sample = sample(operation);
        if (body.isForm())
            return call.with("Content-Type", body.mediaType())
                    .body(FormBody.of(sample.of(body)).getBytes(StandardCharsets.UTF_8));
        if (body.isUpload()) {
            boolean table = operation.path().contains("/register/tables/");
            Upload upload = table ? Upload.ofTable(TABLE) : Upload.of(Photo.bytes());
            Call typed = call.with("Content-Type", upload.contentType()).body(upload.bytes());
            return table ? typed.ask("dryRun", "true") : typed;
        }
        Call typed = call.with("Content-Type", "application/json");
        // The register is only looked at, unless the question for that is what goes wrong.
        if (operation.path().endsWith("/register"))
            return typed.ask("dryRun", "true").body(register);
        return typed.body(sample.of(body).toString().getBytes(StandardCharsets.UTF_8));
    }

    private Sample sample(Operation operation) {
        return new Sample(new Words(() -> photo(operation.service()), () -> things.pick(KEYS, dice())));
    }

    private String photo(Service service) {
        return things.pick("/api/v1/" + service.key() + "/photos", dice());
    }

    private static Dice dice() {
        return new Dice(0, "photo", 0);
    }
}
