package cn.yanxing.issue.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that a workbook keeps once and its cells name by number. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(Unpacked parts, String part) throws Unreadable {
        SharedTexts shared = new SharedTexts();
        var bytes = parts.part(part);
        if (bytes.isPresent())
            Xml.walk(bytes.get(), xml -> {
                if (xml.name().equals("si")) shared.texts.add(textOf(xml));
            });
        return shared;
    }

    String at(int number) {
        return texts.get(number);
    }

    /** All runs of a text together, without the pronunciation that East Asian writers keep beside it. */
    static String textOf(Xml item) throws XMLStreamException, Unreadable {
        StringBuilder text = new StringBuilder();
        item.inside(xml -> {
            if (xml.name().equals("rPh")) xml.skip();
            else if (xml.name().equals("t")) text.append(xml.text());
        });
        return text.toString();
    }
}
