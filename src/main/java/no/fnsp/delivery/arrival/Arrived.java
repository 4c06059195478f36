package no.fnsp.delivery.arrival;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as its client sent it to the outermost proxy. */
final class Arrived extends HttpServletRequestWrapper {

    private final PassedOn told;

    Arrived(HttpServletRequest request, PassedOn told) {
        super(request);
        this.told = told;
    }

    @Override
    public String getRemoteAddr() {
        return told.client().getHostAddress();
    }

    @Override
    public String getRemoteHost() {
        return getRemoteAddr();
    }

    @Override
    public String getScheme() {
        return told.scheme() == null ? super.getScheme() : told.scheme();
    }

    @Override
    public boolean isSecure() {
        return getScheme().equals("https");
    }

    @Override
    public String getServerName() {
        return told.host() == null ? super.getServerName() : told.host().replaceFirst(":[0-9]+$", "");
    }

    @Override
    public int getServerPort() {
        if (told.port() != null) {
            return told.port();
        }
        int colon = told.host() == null ? -1 : told.host().lastIndexOf(':');
        if (told.host() != null && colon > told.host().lastIndexOf(']')) {
            return Integer.parseInt(told.host().substring(colon + 1));
        }
        // The port of the proxy's own connection says nothing of the client's.
        return told.scheme() == null && told.host() == null ? super.getServerPort() : isSecure() ? 443 : 80;
    }

    @Override
    public StringBuffer getRequestURL() {
        boolean usual = getServerPort() == (isSecure() ? 443 : 80);
        return new StringBuffer(getScheme())
                .append("://")
                .append(getServerName())
                .append(usual ? "" : ":" + getServerPort())
                .append(getRequestURI());
    }
}
