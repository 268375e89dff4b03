package cn.yanxing.kit.inbox;

/** So many events in a row could not be handled that the fault is ours: the listener stops instead of parking all. */
class TooManyParked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyParked(String listener, int parked, String reason) {
        super("%s has parked %d events in a row and stops; the next: %s".formatted(listener, parked, reason));
    }
}
