package no.fnsp.delivery.arrival;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose sender's address is told as everybody here reads it. */
final class Peer extends HttpServletRequestWrapper {

    private Peer(HttpServletRequest request) {
        super(request);
    }

    /** The web server writes IPv6 addresses in brackets, as in a URL; nobody else does. */
    static HttpServletRequest plain(HttpServletRequest request) {
        return request.getRemoteAddr().startsWith("[") ? new Peer(request) : request;
    }

    @Override
    public String getRemoteAddr() {
        return Arrivals.bare(super.getRemoteAddr());
    }

    @Override
    public String getRemoteHost() {
        return getRemoteAddr();
    }
}
