package no.fnsp.composing;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.fnsp.text.Xml;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFile {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Feed feed) {
        var out = new StringWriter();
        try {
            new AtomFile(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)).write(feed);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        language(feed.language().code());
        element("id", feed.address());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        xml.writeStartElement("author");
        element("name", feed.by());
        xml.writeEndElement();
        link("self", "application/atom+xml", feed.address());
        link("alternate", "text/html", feed.page());
        for (Feed.Item item : feed.items()) {
            entry(feed, item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed feed, Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (item.language() != feed.language()) {
            language(item.language().code());
        }
        element("id", item.id());
        element("title", item.title());
        element("updated", item.updated().toString());
        Instant published = item.published();
        if (published != null) {
            element("published", published.toString());
        }
        link("alternate", "text/html", item.address());
        if (!item.summary().isBlank()) {
            element("summary", item.summary());
        }
        xml.writeEndElement();
    }

    private void language(String code) throws XMLStreamException {
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", code);
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Xml.writable(words));
        xml.writeEndElement();
    }

    private void link(String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
