package cn.yanxing.benchmark.limit;

/** How pgbench enters a database. */
record Login(int port, String database, String user, String password) {

    @Override
    public String toString() {
        return "Login[" + user + " to " + database + "]"; // the password never goes into a log
    }
}
