package cn.yanxing.acceptance.fuzz.api;

import com.fasterxml.jackson.databind.JsonNode;

/** A part of the address or a header; {@code in} is path, query or header. */
public record Parameter(String name, String in, boolean required, JsonNode schema) {

    public boolean isIn(String place) {
        return in.equals(place);
    }
}
