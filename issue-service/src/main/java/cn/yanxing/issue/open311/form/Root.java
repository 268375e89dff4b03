package cn.yanxing.issue.open311.form;

/** What the outermost element of an answer is called, and each of its children where it is a list. */
public enum Root {
    DISCOVERY("discovery", "discovery"),
    SERVICES("services", "service"),
    SERVICE_DEFINITION("service_definition", "service_definition"),
    SERVICE_REQUESTS("service_requests", "request"),
    SERVICE_REQUEST_UPDATES("service_request_updates", "request_update"),
    ERRORS("errors", "error");

    private final String element;
    private final String each;

    Root(String element, String each) {
        this.element = element;
        this.each = each;
    }

    String element() {
        return element;
    }

    String each() {
        return each;
    }
}
