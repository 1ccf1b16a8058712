package org.hjemvej.reintegration.drcreports;

import org.hjemvej.platform.outbox.OutgoingEvent;

/** What DRC is answered on its own topic. */
public sealed interface DrcEvent extends OutgoingEvent {

    @Override
    default String topic() {
        return "drc.rejections";
    }

    @Override
    default String context() {
        return "drc";
    }

    /** A report was understood but refused, or not understood; {@code code} is that of a problem type. */
    record ReportRefused(String subject, String reportId, String reportType, String code) implements DrcEvent {}
}
