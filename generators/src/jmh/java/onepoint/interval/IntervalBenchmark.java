package onepoint.interval;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One operation on intervals like those in the queue of a branch and bound: middles in [-8, 8], a given
 * width, a tenth of the operands further from zero, so that no branch is always taken. Nanoseconds for one
 * operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class IntervalBenchmark {
    private static final int SIZE = 1024;

    /** The width of the operands. */
    @Param({"1e-6", "0.5"})
    public double width;

    private final Interval[] x = new Interval[SIZE];
    private final Interval[] y = new Interval[SIZE];
    private final Interval[] divisors = new Interval[SIZE];

    /** Draws the operands. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < SIZE; i++) {
            x[i] = around(random);
            y[i] = around(random);
            divisors[i] = around(random).sqr().add(1);
        }
    }

    private Interval around(SplittableRandom random) {
        double scale = random.nextInt(10) == 0 ? 64 : 8;
        double low = scale * (2 * random.nextDouble() - 1);
        return Interval.of(low, low + width);
    }

    /** x + y. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void add(Blackhole sink) {
        for (int i = 0; i < SIZE; i++) {
            sink.consume(x[i].add(y[i]));
        }
    }

    /** x y. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void multiply(Blackhole sink) {
        for (int i = 0; i < SIZE; i++) {
            sink.consume(x[i].multiply(y[i]));
        }
    }

    /** x / y, y at least 1. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void divide(Blackhole sink) {
        for (int i = 0; i < SIZE; i++) {
            sink.consume(x[i].divide(divisors[i]));
        }
    }

    /** x^2. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void sqr(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(operand.sqr());
        }
    }

    /** x y + z. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void fma(Blackhole sink) {
        for (int i = 0; i < SIZE; i++) {
            sink.consume(x[i].fma(y[i], divisors[i]));
        }
    }

    /** x^5. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void pow(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(operand.pow(5));
        }
    }

    /** sin x. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void sin(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(operand.sin());
        }
    }

    /** cos x. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void cos(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(operand.cos());
        }
    }

    /** exp x. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void exp(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(operand.exp());
        }
    }

    /** sin(x) / x. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void sinc(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(operand.sinc());
        }
    }

    /** erf x. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void erf(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(ErrorFunction.range(operand));
        }
    }

    /** He_2(x) exp(-x^2/2). */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void hermite(Blackhole sink) {
        for (Interval operand : x) {
            sink.consume(HermiteFunction.range(2, operand));
        }
    }
}
