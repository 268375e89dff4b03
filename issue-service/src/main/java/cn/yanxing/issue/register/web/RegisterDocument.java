package cn.yanxing.issue.register.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A register: entries, each with its {@code kind} (district, unit, area, grid, …) and the fields of that kind. */
record RegisterDocument(
        @NotEmpty @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        List<JsonNode> entries) {}
