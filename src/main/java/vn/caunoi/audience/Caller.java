package vn.caunoi.audience;

/** Who asks a site for a page, as the request says it. */
record Caller(String address, String agent, long site) {

    /** More of an agent tells nobody apart, and would only fill the memory. */
    static final int AGENT_LENGTH = 256;

    static Caller of(String address, String agent, long site) {
        return new Caller(
                address,
                agent.length() > AGENT_LENGTH ? agent.substring(0, AGENT_LENGTH) : agent,
                site);
    }
}
