package org.hjemvej.cases.casefile;

/**
 * Tells of assessments, of reflection periods or of requests for more days, and of nothing else. Who decides on more days asks
 * these and no others: whatever they tell goes into a document for the authority.
 */
public interface EvidenceSource extends TimelineSource {}
