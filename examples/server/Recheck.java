// 门户的服务器把浏览器检查过的条目再检查一遍;只用 JDK,11 起 · A portal's server checks again what the browser checked:
//
//     java examples/server/Recheck.java mulu department@county 2024-12-31 < entry.json

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The command `mulu`, asked about one entry. */
public final class Recheck {
    /** More than a form ever sends, and less than a pipe holds: writing it never waits for the command. */
    private static final int LARGEST = 64 * 1024;
    private static final int SECONDS = 10;

    /** The report, JSON in UTF-8, as the browser had it; the exit code of the command says what to do. */
    public static final class Answer {
        /** 0 可以保存 · may be saved; 1 有问题,报告交还页面 · refused, the page shows the report; 2 无法检查 · not judged. */
        public final int exitCode;
        /** Empty where the command itself was called wrongly: then the server's log says how. */
        public final byte[] report;

        Answer(int exitCode, byte[] report) {
            this.exitCode = exitCode;
            this.report = report;
        }
    }

    private final String command;

    public Recheck(String command) {
        this.command = command;
    }

    /** Judges an entry as {@code checkEntry} did: the same body, the same date. No shell is between: no text can do harm. */
    public Answer check(byte[] entry, String body, String asOf) throws IOException, InterruptedException {
        if (entry.length > LARGEST) throw new IOException("entry: more than 64 KB");
        Process mulu = new ProcessBuilder(
                command, "check", "-", "--entry", "--format=json", "--fail-on=warning", "--body=" + body, "--as-of=" + asOf)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
        CompletableFuture<byte[]> report = CompletableFuture.supplyAsync(() -> readAll(mulu.getInputStream()));
        try (OutputStream input = mulu.getOutputStream()) {
            input.write(entry);
        } catch (IOException gone) {
            // A command that was called wrongly reads nothing; its exit code says so.
        }
        if (!mulu.waitFor(SECONDS, TimeUnit.SECONDS)) {
            mulu.destroyForcibly();
            throw new IOException("mulu: no answer in " + SECONDS + " s");
        }
        return new Answer(mulu.exitValue(), report.join());
    }

    private static byte[] readAll(InputStream input) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            for (int count = input.read(part); count >= 0; count = input.read(part)) all.write(part, 0, count);
            return all.toByteArray();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Answer answer = new Recheck(arguments[0]).check(readAll(System.in), arguments[1], arguments[2]);
        System.out.write(answer.report, 0, answer.report.length);
        System.out.flush();
        System.exit(answer.exitCode);
    }
}
