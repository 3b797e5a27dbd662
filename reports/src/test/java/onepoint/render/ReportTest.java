package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onepoint.gate.Gate;
import onepoint.model.AuditSummary;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void aRealisticAuditIsWrittenForTheEye() throws IOException {
        SampleAudit audit = new SampleAudit();
        AuditSummary judged = Gate.settle(audit.summary, 0.2);
        Report.write(Path.of("target", "sample"), judged, audit.findings, audit.pictures, SampleAudit.REMARK);
        AuditSummary failed = audit.summary.judged(List.of("T1-MAIN: expected to hold, but refuted"));
        Report.write(Path.of("target", "sample-failed"), failed, audit.findings, audit.pictures, SampleAudit.REMARK);
        assertThat(judged.claims()).hasSize(20);
        assertThat(audit.findings).hasSize(200);
    }
}
