package cn.yanxing.hotline.partner;

import java.util.List;

/** Why a machine's message does not come in: 401 for who sent it, 400 for its shape. */
public class PartnerProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<WrongField> wrong;

    private PartnerProblem(int status, String code, List<WrongField> wrong) {
        super(code);
        this.status = status;
        this.code = code;
        this.wrong = List.copyOf(wrong);
    }

    static PartnerProblem signatureMissing() {
        return new PartnerProblem(401, "signature-missing", List.of());
    }

    static PartnerProblem signatureMethod() {
        return new PartnerProblem(401, "signature-method-unknown", List.of());
    }

    /** The same whether the key or the signature is wrong: neither can be felt out. */
    static PartnerProblem signatureWrong() {
        return new PartnerProblem(401, "signature-wrong", List.of());
    }

    static PartnerProblem timestampOutsideWindow() {
        return new PartnerProblem(401, "timestamp-outside-window", List.of());
    }

    static PartnerProblem nonceReplayed() {
        return new PartnerProblem(401, "nonce-replayed", List.of());
    }

    static PartnerProblem malformed(List<WrongField> wrong) {
        return new PartnerProblem(400, "message-malformed", wrong);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<WrongField> wrong() {
        return wrong;
    }

    /** What is wrong with one field; never what stood in it. */
    public record WrongField(String field, String message) {}
}
