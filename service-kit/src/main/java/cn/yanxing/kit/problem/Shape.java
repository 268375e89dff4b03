package cn.yanxing.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A request whose shape is wrong: fields that break a rule, JSON that cannot be read, a method nobody offers. */
final class Shape {

    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "unauthorized",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    private Shape() {}

    /** One field and what is wrong with it. */
    record FieldError(String field, String message) {}

    static boolean isOfTheAnswer(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .flatMap(violation ->
                        StreamSupport.stream(violation.getPropertyPath().spliterator(), false))
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static Problem problem(ConstraintViolationException e) {
        return invalid(e.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList());
    }

    static Problem problem(JsonMappingException e) {
        String field = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        String message = e instanceof UnrecognizedPropertyException ? "unknown field" : "not readable";
        return field.isEmpty() ? Problem.of(400, "unreadable-json") : invalid(List.of(new FieldError(field, message)));
    }

    static Problem problem(int status, @Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping) return problem(mapping);
        if (cause instanceof JsonProcessingException) return Problem.of(400, "unreadable-json");
        String code = CODES.getOrDefault(status, "bad-request");
        return Problem.of(status, code, Map.of("kind", "resource"));
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(400, "invalid", Map.of("count", errors.size()), Map.of("errors", errors));
    }

    /** The path without the method's and the argument's names: {@code place.longitude}. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> names = new ArrayList<>();
        String argument = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) argument = node.getName();
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                names.add(node.getIndex() == null ? node.getName() : "[" + node.getIndex() + "]." + node.getName());
        }
        return names.isEmpty() ? argument : String.join(".", names).replace(".[", "[");
    }
}
