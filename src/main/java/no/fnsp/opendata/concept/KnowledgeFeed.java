package no.fnsp.opendata.concept;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.fnsp.opendata.description.Description;
import no.fnsp.text.Xml;

/** Writes what was found as Atom (RFC 4287). */
final class KnowledgeFeed {

    private final XMLStreamWriter xml;

    private KnowledgeFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Knowledge told) {
        var written = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            new KnowledgeFeed(xml).feed(told);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toString();
    }

    private void feed(Knowledge told) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", told.language());
        element("title", told.title());
        element("id", told.self());
        element("updated", told.updated().toString());
        xml.writeStartElement("author");
        element("name", told.title());
        xml.writeEndElement();
        category("mainSearchCriteria.v.cs", told.system().oid());
        category("mainSearchCriteria.v.c", told.code());
        for (Description one : told.found()) {
            entry(one);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Description one) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", one.lead().language());
        element("title", one.title().text());
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("href", one.address());
        element("id", Knowledge.id(one));
        element("updated", one.modified().toString());
        xml.writeStartElement("summary");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Xml.writable(one.lead().content()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void category(String scheme, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", scheme);
        xml.writeAttribute("term", Xml.writable(term));
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Xml.writable(words));
        xml.writeEndElement();
    }
}
