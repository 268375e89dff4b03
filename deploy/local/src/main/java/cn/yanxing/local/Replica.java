package cn.yanxing.local;

/** One of the equal copies of a service, counted from 1. All of them share the service's database and photos. */
public record Replica(Service service, int number) {

    /** The one that every suite has, on the service's own port. */
    public static Replica first(Service service) {
        return new Replica(service, 1);
    }

    boolean isFirst() {
        return number == 1;
    }

    /** Its name at the terminal, and in messages. */
    String title() {
        return service.key() + "-service" + (isFirst() ? "" : " " + number);
    }

    String log() {
        return service.key() + (isFirst() ? "" : "-" + number);
    }

    @Override
    public String toString() {
        return title();
    }
}
