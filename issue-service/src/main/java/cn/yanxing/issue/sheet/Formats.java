package cn.yanxing.issue.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a workbook's cells show their numbers, as far as that changes what the number is: as a date, or with zeros in front. */
final class Formats {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0+");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    static Formats of(Unpacked parts, String part) throws Unreadable {
        Formats formats = new Formats();
        var bytes = parts.part(part);
        if (bytes.isPresent()) Xml.walk(bytes.get(), formats::read);
        return formats;
    }

    private void read(Xml xml) throws javax.xml.stream.XMLStreamException, Unreadable {
        if (xml.name().equals("numFmt")) codes.put(Integer.parseInt(xml.needed("numFmtId")), xml.needed("formatCode"));
        if (xml.name().equals("cellXfs"))
            xml.inside(style -> {
                if (style.name().equals("xf")) styles.add(number(style.attribute("numFmtId")));
            });
    }

    boolean isDate(@Nullable String style) {
        int format = formatOf(style);
        String code = codes.get(format);
        return code == null
                ? isBuiltInDate(format)
                : DATE.matcher(LITERAL.matcher(code).replaceAll("")).find();
    }

    /** How many digits the format fills up with zeros; 0 or 1 where it does not. */
    int zeros(@Nullable String style) {
        String code = codes.getOrDefault(formatOf(style), "");
        return ZEROS.matcher(code).matches() ? code.length() : 0;
    }

    private int formatOf(@Nullable String style) {
        int number = number(style);
        return number < styles.size() ? styles.get(number) : 0;
    }

    /** Office Open XML, 18.8.30: 27 to 36 and 50 to 58 are dates where the writer's language is Chinese. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
