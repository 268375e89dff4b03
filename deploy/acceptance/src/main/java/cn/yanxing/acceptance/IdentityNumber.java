package cn.yanxing.acceptance;

/** Identity numbers of people who were never born: well formed, with the right last digit. */
public final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdentityNumber() {}

    /** Another person for every number from 0 to 999. */
    public static String of(int number) {
        String body = "11010119000101" + "%03d".formatted(number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
