package vn.caunoi.web;

/** Knows the frame of each site; the room of sites fills it. */
public interface Frames {

    /** Stands for the site while none has been founded. */
    long NO_SITE = 0;

    /**
     * The frame of the site that answers for this host name, without port.
     *
     * @throws UnknownHost when nobody answers for it and strangers are refused
     */
    Frame of(String host);

    /**
     * The number of that site, for those who need no more.
     *
     * @throws UnknownHost as {@link #of}
     */
    long site(String host);
}
