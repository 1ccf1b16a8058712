package org.hjemvej.cases.casefile;

/** Tells of nothing but decisions on her status and on her days. Who decides on more days asks these, and no others. */
public interface EvidenceSource extends TimelineSource {}
