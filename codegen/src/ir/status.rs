//! Status codes and their reason phrases.

/// The status codes of a response (OpenAPI 3.0.3, Responses Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum Status {
    /// A single status code.
    Code(u16),
    /// A range, by its first digit: `4XX`.
    Range(u8),
    /// All others.
    Default,
}

impl Status {
    /// The reason phrase of RFC 9110 (section 15) or of the IANA registry of status codes.
    pub fn phrase(self) -> String {
        let phrase = match self {
            Status::Code(code) => REASONS.iter().find(|(known, _)| *known == code),
            Status::Range(class) => CLASSES.iter().find(|(known, _)| *known == u16::from(class)),
            Status::Default => return "Default".to_owned(),
        };
        match (phrase, self) {
            (Some((_, phrase)), _) => (*phrase).to_owned(),
            (None, Status::Code(code)) => format!("Status {code}"),
            (None, _) => "Other".to_owned(),
        }
    }
}

const CLASSES: &[(u16, &str)] = &[
    (1, "Informational"),
    (2, "Success"),
    (3, "Redirection"),
    (4, "Client Error"),
    (5, "Server Error"),
];

const REASONS: &[(u16, &str)] = &[
    (100, "Continue"),
    (101, "Switching Protocols"),
    (102, "Processing"),
    (103, "Early Hints"),
    (200, "OK"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "Non-Authoritative Information"),
    (204, "No Content"),
    (205, "Reset Content"),
    (206, "Partial Content"),
    (207, "Multi-Status"),
    (208, "Already Reported"),
    (226, "IM Used"),
    (300, "Multiple Choices"),
    (301, "Moved Permanently"),
    (302, "Found"),
    (303, "See Other"),
    (304, "Not Modified"),
    (305, "Use Proxy"),
    (307, "Temporary Redirect"),
    (308, "Permanent Redirect"),
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "Length Required"),
    (412, "Precondition Failed"),
    (413, "Content Too Large"),
    (414, "URI Too Long"),
    (415, "Unsupported Media Type"),
    (416, "Range Not Satisfiable"),
    (417, "Expectation Failed"),
    (418, "Im A Teapot"),
    (421, "Misdirected Request"),
    (422, "Unprocessable Content"),
    (423, "Locked"),
    (424, "Failed Dependency"),
    (425, "Too Early"),
    (426, "Upgrade Required"),
    (428, "Precondition Required"),
    (429, "Too Many Requests"),
    (431, "Request Header Fields Too Large"),
    (451, "Unavailable For Legal Reasons"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
    (505, "HTTP Version Not Supported"),
    (506, "Variant Also Negotiates"),
    (507, "Insufficient Storage"),
    (508, "Loop Detected"),
    (510, "Not Extended"),
    (511, "Network Authentication Required"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_a_phrase() {
        for (status, phrase) in [
            (Status::Code(404), "Not Found"),
            (Status::Code(299), "Status 299"),
            (Status::Range(4), "Client Error"),
            (Status::Range(9), "Other"),
            (Status::Default, "Default"),
        ] {
            assert_eq!(status.phrase(), phrase);
        }
    }
}
