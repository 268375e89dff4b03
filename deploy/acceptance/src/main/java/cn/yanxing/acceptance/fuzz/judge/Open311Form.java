package cn.yanxing.acceptance.fuzz.judge;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.wire.Heard;
import cn.yanxing.acceptance.fuzz.wrong.Case;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * GeoReport v2 tells errors in a way of its own, below {@code /open311} and nowhere else: status 400, 403 or 404, and a
 * list of code and description in the format of the address. What the gateway or the size limit refuses before is told
 * by them, as everywhere; it is not judged here.
 */
final class Open311Form {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> BELOW = List.of("api", "v1", "issue", "open311");
    private static final Set<Integer> STATUSES = Set.of(400, 403, 404);

    private Open311Form() {}

    /** Whether the answer must have this form. */
    static boolean isDue(Case asked, Heard heard) {
        List<String> segments = walked(asked.call().segments());
        boolean below = segments.size() > BELOW.size()
                && segments.subList(0, BELOW.size()).equals(BELOW);
        return isOf(asked.operation()) && below && heard.status() != 413 && !isOfTheGateway(heard);
    }

    static Optional<Complaint> complaint(Heard heard) {
        if (!STATUSES.contains(heard.status())) return Optional.of(complaint(heard, "its status is none of three"));
        String type = heard.header("content-type").replace(" ", "");
        boolean told =
                switch (type) {
                    case "application/json;charset=utf-8" -> isTold(heard.body());
                    case "text/xml;charset=utf-8" -> isToldInXml(heard.body());
                    default -> false;
                };
        return told ? Optional.empty() : Optional.of(complaint(heard, "its type is '" + type + "'"));
    }

    /** Where the path leads: {@code ..} goes up, perhaps to another door. */
    private static List<String> walked(List<String> segments) {
        List<String> walked = new ArrayList<>();
        for (String segment : segments) {
            boolean up = segment.toLowerCase(Locale.ROOT).replace("%2e", ".").equals("..");
            if (!up) walked.add(segment);
            else if (!walked.isEmpty()) walked.remove(walked.size() - 1);
        }
        return walked;
    }

    private static boolean isOf(Operation operation) {
        return operation.path().startsWith("/" + String.join("/", BELOW) + "/");
    }

    private static boolean isOfTheGateway(Heard heard) {
        return heard.header("content-type").startsWith("application/problem+json")
                && heard.text().startsWith("{\"type\":\"about:blank\"");
    }

    private static boolean isTold(byte[] body) {
        try {
            JsonNode errors = JSON.readTree(body);
            if (!errors.isArray() || errors.isEmpty()) return false;
            for (JsonNode error : errors)
                if (error.size() != 2
                        || !error.path("code").isTextual()
                        || error.path("code").asText().isBlank()
                        || error.path("description").asText().isBlank()) return false;
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isToldInXml(byte[] body) {
        try {
            DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
            readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = readers.newDocumentBuilder().parse(new ByteArrayInputStream(body));
            NodeList errors = document.getDocumentElement().getChildNodes();
            if (!document.getDocumentElement().getTagName().equals("errors") || errors.getLength() == 0) return false;
            for (int i = 0; i < errors.getLength(); i++) if (!isError(errors.item(i))) return false;
            return true;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return false;
        }
    }

    private static boolean isError(org.w3c.dom.Node node) {
        return node instanceof Element error
                && error.getTagName().equals("error")
                && has(error, "code")
                && has(error, "description");
    }

    private static boolean has(Element error, String name) {
        NodeList found = error.getElementsByTagName(name);
        return found.getLength() == 1 && !found.item(0).getTextContent().isBlank();
    }

    private static Complaint complaint(Heard heard, String what) {
        return new Complaint("an error that is none of Open311's", heard.status() + ", " + what + ": " + heard.text());
    }
}
