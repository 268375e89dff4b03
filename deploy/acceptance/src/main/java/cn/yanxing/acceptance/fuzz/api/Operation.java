package cn.yanxing.acceptance.fuzz.api;

import cn.yanxing.local.Service;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that a service can be asked; without roles it is open to everybody who has logged in. */
public record Operation(
        Service service,
        String method,
        String path,
        Set<String> roles,
        List<Parameter> parameters,
        @Nullable RequestBody body) {

    /** {@code POST /api/v1/issue/issues}: unique among all services. */
    public String name() {
        return method + " " + path;
    }

    public Stream<Parameter> in(String place) {
        return parameters.stream().filter(parameter -> parameter.isIn(place));
    }
}
