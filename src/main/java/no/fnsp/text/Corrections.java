package no.fnsp.text;
import java.util.List;
public final class Corrections { public static Corrections between(List<Chapter> b, List<Chapter> i){return new Corrections();} public List<Chapter> applyTo(List<Chapter> o){return o;} }
