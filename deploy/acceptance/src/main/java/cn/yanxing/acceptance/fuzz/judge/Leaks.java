package cn.yanxing.acceptance.fuzz.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error tells nothing about how the house is built: no stack, no class, no SQL. */
final class Leaks {

    private static final List<Pattern> INSIDES = List.of(
            Pattern.compile("\\bat [\\w.$/]+\\([\\w ]+(\\.java:\\d+)?\\)"),
            Pattern.compile("\\b(?:java|javax|jakarta|sun|org|com|io|net|cn)(?:\\.[a-z_][\\w]*)+\\.[A-Z]\\w+"),
            Pattern.compile("\\b[A-Z]\\w+(?:Exception|Error)\\b"),
            Pattern.compile("(?i)\\b(?:select .+ from|insert into|update \\w+ set|delete from|sqlstate|psql|jdbc:)"),
            Pattern.compile("(?i)\\b(?:constraint|relation|column) \"\\w+\""));

    private Leaks() {}

    static Optional<Complaint> complaint(String text) {
        return INSIDES.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> new Complaint("something of the inside leaks", "'" + found.group() + "' in " + text))
                .findFirst();
    }
}
