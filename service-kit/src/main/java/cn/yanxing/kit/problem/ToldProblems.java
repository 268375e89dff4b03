package cn.yanxing.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Problems that are written already, for doors that say them in a form of their own. */
@Singleton
public class ToldProblems {

    private final ObjectMapper json;

    ToldProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Whether this answer is a problem of ours, or nothing at all. */
    public boolean isOne(@Nullable MediaType type) {
        return type == null || type.getSubtype().equals("problem+json");
    }

    /** Its detail, else its title, in the caller's language; nothing where there is none. */
    public String words(@Nullable Object entity) {
        if (!(entity instanceof String text)) return "";
        try {
            JsonNode told = json.readTree(text);
            return told.path("detail").asText(told.path("title").asText());
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
