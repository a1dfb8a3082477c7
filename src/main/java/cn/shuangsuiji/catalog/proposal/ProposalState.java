package cn.shuangsuiji.catalog.proposal;

/** Where a proposal stands. How far a sent one came (waiting, exported, received, sent back) is the outbox's to say. */
public enum ProposalState {
    DRAFT, SENT, ACCEPTED, REJECTED, WITHDRAWN
}
