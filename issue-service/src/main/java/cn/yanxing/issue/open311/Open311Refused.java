package cn.yanxing.issue.open311;

import java.util.List;

/** A request that is not taken, with everything that is wrong with it: the first says the status. */
public class Open311Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    public Open311Refused(List<Complaint> complaints) {
        super(complaints.stream()
                .map(complaint -> complaint.fault() + " " + complaint.facts())
                .toList()
                .toString());
        this.complaints = List.copyOf(complaints);
    }

    /** Throws when there is anything to complain about. */
    public static void ifAny(List<Complaint> complaints) {
        if (!complaints.isEmpty()) throw new Open311Refused(complaints);
    }

    public int status() {
        return complaints.get(0).fault().status();
    }

    public List<Complaint> complaints() {
        return complaints;
    }
}
