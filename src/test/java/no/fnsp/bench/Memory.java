package no.fnsp.bench;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has of memory, in MB: on the heap after all that nobody holds is gone, outside it, and all in all. */
record Memory(double heap, double outside, double resident) {

    private static final double MB = 1024 * 1024;

    static Memory now() throws IOException {
        // Once for what is on the heap, and once more when buffers outside that it held have been given back.
        System.gc();
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
        double outside = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum()
                / MB;
        String resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return new Memory(heap, outside, Long.parseLong(resident.replaceAll("[^0-9]", "")) / 1024.0);
    }
}
