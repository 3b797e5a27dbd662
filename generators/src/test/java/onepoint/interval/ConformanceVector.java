package onepoint.interval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line of the public IEEE 1788 vectors; the columns are described in the README beside the file. */
record ConformanceVector(
        String id,
        String operation,
        SetInterval a,
        SetInterval b,
        SetInterval c,
        String n,
        SetInterval expected,
        double expectedNumber,
        boolean expectedTruth) {

    static List<ConformanceVector> all() {
        try (InputStream in = ConformanceVector.class.getResourceAsStream("/itf1788/itf1788.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return text.lines().skip(1).map(ConformanceVector::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceVector parse(String line) {
        String[] cells = line.split(",", -1);
        boolean interval = cells[4].equals("interval");
        boolean number = cells[4].equals("number");
        return new ConformanceVector(
                cells[0],
                cells[3],
                interval(cells[7], cells[8]),
                interval(cells[9], cells[10]),
                interval(cells[11], cells[12]),
                cells[13],
                interval ? interval(cells[14], cells[15]) : SetInterval.EMPTY,
                number ? Double.parseDouble(cells[14]) : Double.NaN,
                cells[16].equals("true"));
    }

    private static SetInterval interval(String lo, String hi) {
        if (lo.isEmpty()) {
            return SetInterval.EMPTY;
        }
        return SetInterval.of(Double.parseDouble(lo), Double.parseDouble(hi));
    }

    SetInterval evaluate() {
        return switch (operation) {
            case "pos" -> a;
            case "neg" -> a.map(Interval::negate);
            case "abs" -> a.map(Interval::abs);
            case "add" -> a.map(b, Interval::add);
            case "sub" -> a.map(b, Interval::subtract);
            case "mul" -> a.map(b, Interval::multiply);
            case "div" -> a.divide(b);
            case "recip" -> SetInterval.of(1, 1).divide(a);
            case "sqr" -> a.map(Interval::sqr);
            case "sqrt" -> a.sqrt();
            case "fma" -> a.fma(b, c);
            case "pown" -> a.power(Integer.parseInt(n));
            case "exp" -> a.map(Interval::exp);
            case "log" -> a.log();
            case "sin" -> a.map(Interval::sin);
            case "cos" -> a.map(Interval::cos);
            case "min" -> a.map(b, Interval::min);
            case "max" -> a.map(b, Interval::max);
            case "intersection" -> a.intersection(b);
            case "convexHull" -> a.hull(b);
            default -> throw new IllegalStateException("unsupported operation " + operation);
        };
    }

    boolean truth() {
        return switch (operation) {
            case "isEmpty" -> a.isEmpty();
            case "isEntire" ->
                a.equals(SetInterval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
            case "isSingleton" -> a.set().map(Interval::isPoint).orElse(false);
            case "isCommonInterval" -> a.set().map(Interval::isBounded).orElse(false);
            case "isMember" ->
                a.set().map(x -> x.contains(Double.parseDouble(n))).orElse(false);
            case "equal" -> a.equals(b);
            case "subset" -> a.subset(b);
            case "interior" -> a.interior(b);
            case "disjoint" -> a.disjoint(b);
            case "precedes" -> a.precedes(b);
            case "strictPrecedes" -> a.strictlyPrecedes(b);
            default -> throw new IllegalStateException("unsupported operation " + operation);
        };
    }

    double number() {
        return switch (operation) {
            case "inf" -> a.set().map(Interval::inf).orElse(Double.POSITIVE_INFINITY);
            case "sup" -> a.set().map(Interval::sup).orElse(Double.NEGATIVE_INFINITY);
            case "mid" -> a.set().map(Interval::mid).orElse(Double.NaN);
            case "rad" -> a.set().map(Interval::rad).orElse(Double.NaN);
            case "wid" -> a.set().map(Interval::width).orElse(Double.NaN);
            case "mag" -> a.set().map(Interval::mag).orElse(Double.NaN);
            case "mig" -> a.set().map(Interval::mig).orElse(Double.NaN);
            default -> throw new IllegalStateException("unsupported operation " + operation);
        };
    }
}
