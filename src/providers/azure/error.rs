//! What Azure's error statuses are called.

/// Texts for error statuses, as 2.2.0 has them.
pub const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "Item not found"),
    (409, "Already exists or in progress"),
    (412, "Lease error"),
    (413, "Request Entity Too Large"),
    (415, "Bad Media Type"),
    (500, "Fault"),
    (503, "Service Unavailable"),
];
