package cn.yanxing.hotline.partner;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The payload of SUPPLEMENT and URGE: what the citizen adds. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Words(@NotBlank @Size(max = 4000) String content) {

    @Override
    public String toString() {
        return "Words[…]"; // no citizen's words in a log
    }
}
