package cn.yanxing.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The fingerprint of what a POST asks for: its query and its body as it was understood, files by their content. */
@Singleton
class RequestHash {

    private static final Set<Class<? extends Annotation>> NOT_THE_BODY = Set.of(
            PathParam.class,
            QueryParam.class,
            HeaderParam.class,
            Context.class,
            RestPath.class,
            RestQuery.class,
            RestHeader.class);

    private final ObjectMapper json;

    RequestHash(ObjectMapper json) {
        this.json = json;
    }

    String of(InvocationContext call, @Nullable String query) {
        MessageDigest digest = sha256();
        if (query != null) digest.update(query.getBytes(StandardCharsets.UTF_8));
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Object argument = call.getParameters()[i];
            if (argument == null && mustBeThere(parameters[i])) throw new BadRequestException();
            if (isOfTheBody(parameters[i])) digest.update(bytes(argument));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What the framework knows of the request, by which name of the host it came for one, is no part of what it asks. */
    private static boolean isOfTheBody(Parameter parameter) {
        return !parameter.getType().getPackageName().startsWith("jakarta.ws.rs")
                && Arrays.stream(parameter.getAnnotations())
                        .noneMatch(annotation -> NOT_THE_BODY.contains(annotation.annotationType()));
    }

    /** JAX-RS makes null of an empty body; a method that can live with that says so. */
    private static boolean mustBeThere(Parameter parameter) {
        return !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && Arrays.stream(parameter.getAnnotations())
                        .map(annotation -> annotation.annotationType().getPackageName())
                        .noneMatch(name -> name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy"));
    }

    private byte[] bytes(@Nullable Object argument) {
        try {
            if (argument instanceof FileUpload file) return Files.readAllBytes(file.uploadedFile());
            if (argument instanceof byte[] raw) return raw;
            return json.writeValueAsBytes(argument);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
