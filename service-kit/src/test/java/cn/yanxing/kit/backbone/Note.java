package cn.yanxing.kit.backbone;

import jakarta.enterprise.context.RequestScoped;

/** Something that lives as long as a request. */
@RequestScoped
class Note {

    private String text = "";

    void write(String words) {
        text = words;
    }

    String read() {
        return text;
    }
}
