package no.fnsp.delivery.arrival;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as its client sent it to the outermost proxy. */
final class Arrived extends HttpServletRequestWrapper {

    private final PassedOn told;
    private final Arrivals.Came seen;

    Arrived(HttpServletRequest request, PassedOn told) {
        super(request);
        this.told = told;
        this.seen = told.seen(new Arrivals.Came(request.getScheme(), request.getServerName(), request.getServerPort()));
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
        return seen.scheme();
    }

    @Override
    public boolean isSecure() {
        return seen.scheme().equals("https");
    }

    @Override
    public @Nullable String getServerName() {
        return seen.host();
    }

    @Override
    public int getServerPort() {
        return seen.port();
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
