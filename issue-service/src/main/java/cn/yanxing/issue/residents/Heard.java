package cn.yanxing.issue.residents;

import java.util.Map;

/**
 * What an answer made of a draft, and what is wrong with it: by field the key of a text. A wrong answer does not get into
 * the draft; {@code said} gives back what was typed.
 */
public record Heard(Draft draft, Map<String, String> faults, Said said) {

    /** Whether the next question may be asked. */
    public boolean isFine() {
        return faults.isEmpty();
    }
}
