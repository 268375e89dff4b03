package cn.yanxing.acceptance.fuzz.api;

import com.fasterxml.jackson.databind.JsonNode;

/** What a request carries. The schema can stand alone; the example is missing where the document gives none. */
public record RequestBody(String mediaType, JsonNode schema, JsonNode example) {

    public boolean isJson() {
        return mediaType.equals("application/json");
    }

    /** One that carries a file. */
    public boolean isUpload() {
        return mediaType.equals("multipart/form-data");
    }

    /** Names and values, percent-encoded. */
    public boolean isForm() {
        return mediaType.equals("application/x-www-form-urlencoded");
    }
}
