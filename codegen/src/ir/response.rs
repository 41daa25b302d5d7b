//! Responses, by status code.
//!
//! Imports `parameter`, `parts`, `types`.

use super::parameter::Header;
use super::parts::{PartContent, Parts};
use super::types::{SchemaId, Type};

/// A documented response.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Response {
    /// The status codes that it is for.
    pub status: Status,
    /// Its description.
    pub description: Option<String>,
    /// The documented headers.
    pub headers: Vec<Header>,
    /// The bodies that it can have, distinguished by their media type: none, one, or one and
    /// a stream of events or items.
    pub bodies: Vec<ResponseBody>,
    /// The media types that are decoded, in the order of preference.
    pub media_types: Vec<String>,
    /// The media types whose body is passed on as bytes, if the caller asks for one of them.
    pub others: Vec<String>,
}

impl Response {
    /// The types of its bodies and headers.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let headers = self.headers.iter().map(|header| &header.ty);
        self.body_types().chain(headers)
    }

    /// The documented headers, and then those of the parts of its bodies.
    pub fn all_headers(&self) -> impl Iterator<Item = &Header> {
        let parts = self.bodies.iter().flat_map(ResponseBody::part_headers);
        self.headers.iter().chain(parts)
    }

    /// The types of its bodies.
    pub fn body_types(&self) -> impl Iterator<Item = &Type> {
        self.bodies.iter().flat_map(ResponseBody::types)
    }
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum ResponseBody {
    /// JSON.
    Json(Type),
    /// Text.
    Text,
    /// Text that is a secret (`format: password`).
    Secret,
    /// Bytes.
    Bytes,
    /// Server-sent events (WHATWG HTML, section 9.2) whose data is JSON of a type.
    Events(Type),
    /// Server-sent events, each of which is as a whole an object of a type.
    Envelopes(Type),
    /// Server-sent events of several kinds, each with a name and a type of data.
    NamedEvents(Vec<EventKind>),
    /// A sequence of JSON values, whose type is a list.
    Items(Type),
    /// A multipart body whose parts have no names.
    Parts(Parts),
}

/// The events of one name (OpenAPI 3.2, "Special Considerations for `text/event-stream` Content").
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct EventKind {
    /// The name: the value of the field `event`.
    pub name: String,
    /// The data.
    pub data: EventData,
}

/// The data of an event, which is a text.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum EventData {
    /// JSON of a type.
    Json(Type),
    /// The text itself, of a type that has strings.
    Text(Type),
}

impl EventData {
    /// The type of the data.
    pub fn ty(&self) -> &Type {
        let (Self::Json(ty) | Self::Text(ty)) = self;
        ty
    }
}

impl ResponseBody {
    /// The types in it.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Envelopes(ty) | Self::Items(ty) => vec![ty],
            Self::NamedEvents(kinds) => kinds.iter().map(|kind| kind.data.ty()).collect(),
            Self::Parts(parts) => {
                let headers = parts.headers.iter().map(|header| &header.ty);
                let contents = parts.contents().filter_map(PartContent::ty);
                contents.chain(headers).collect()
            }
            Self::Text | Self::Secret | Self::Bytes => Vec::new(),
        }
    }

    /// The documented headers of its parts.
    pub fn part_headers(&self) -> &[Header] {
        match self {
            Self::Parts(parts) => &parts.headers,
            _ => &[],
        }
    }

    /// The kinds of its events, if each has a name.
    pub fn event_kinds(&self) -> Option<&[EventKind]> {
        match self {
            Self::NamedEvents(kinds) => Some(kinds),
            _ => None,
        }
    }

    /// The type of the API that JSON has, if it has one.
    pub fn type_of_json(&self) -> Option<SchemaId> {
        match self {
            Self::Json(ty) => match ty.without_null().0 {
                Type::Named(id) => Some(*id),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it is read part by part.
    pub fn is_stream(&self) -> bool {
        match self {
            Self::Events(_)
            | Self::Envelopes(_)
            | Self::NamedEvents(_)
            | Self::Items(_)
            | Self::Parts(_) => true,
            Self::Json(_) | Self::Text | Self::Secret | Self::Bytes => false,
        }
    }
}

/// The status codes of a response (OpenAPI 3.0.3, Responses Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
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
            // The crate `http` has other phrases for these.
            Status::Code(203) => "Non-Authoritative Information",
            Status::Code(413) => "Content Too Large",
            Status::Code(418) => "Im A Teapot",
            Status::Code(422) => "Unprocessable Content",
            Status::Code(code) => {
                let known = http::StatusCode::from_u16(code).ok();
                match known.and_then(|status| status.canonical_reason()) {
                    Some(phrase) => phrase,
                    None => return format!("Status {code}"),
                }
            }
            Status::Range(1) => "Informational",
            Status::Range(2) => "Success",
            Status::Range(3) => "Redirection",
            Status::Range(4) => "Client Error",
            Status::Range(5) => "Server Error",
            Status::Range(_) => "Other",
            Status::Default => "Default",
        };
        phrase.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Identifiers are made of these, so another version of `http` must not change any.
    #[test]
    fn phrases_stay_as_they_are() {
        let phrases = (100..600).map(|code| (code, Status::Code(code).phrase()));
        let known = phrases.filter(|(code, phrase)| *phrase != format!("Status {code}"));
        let text: String = known.map(|(code, it)| format!("{code} {it}\n")).collect();
        let expected = expect_test::expect![[r#"
            100 Continue
            101 Switching Protocols
            102 Processing
            103 Early Hints
            200 OK
            201 Created
            202 Accepted
            203 Non-Authoritative Information
            204 No Content
            205 Reset Content
            206 Partial Content
            207 Multi-Status
            208 Already Reported
            226 IM Used
            300 Multiple Choices
            301 Moved Permanently
            302 Found
            303 See Other
            304 Not Modified
            305 Use Proxy
            307 Temporary Redirect
            308 Permanent Redirect
            400 Bad Request
            401 Unauthorized
            402 Payment Required
            403 Forbidden
            404 Not Found
            405 Method Not Allowed
            406 Not Acceptable
            407 Proxy Authentication Required
            408 Request Timeout
            409 Conflict
            410 Gone
            411 Length Required
            412 Precondition Failed
            413 Content Too Large
            414 URI Too Long
            415 Unsupported Media Type
            416 Range Not Satisfiable
            417 Expectation Failed
            418 Im A Teapot
            421 Misdirected Request
            422 Unprocessable Content
            423 Locked
            424 Failed Dependency
            425 Too Early
            426 Upgrade Required
            428 Precondition Required
            429 Too Many Requests
            431 Request Header Fields Too Large
            451 Unavailable For Legal Reasons
            500 Internal Server Error
            501 Not Implemented
            502 Bad Gateway
            503 Service Unavailable
            504 Gateway Timeout
            505 HTTP Version Not Supported
            506 Variant Also Negotiates
            507 Insufficient Storage
            508 Loop Detected
            510 Not Extended
            511 Network Authentication Required
        "#]];
        expected.assert_eq(&text);
    }

    #[test]
    fn every_status_has_a_phrase() {
        for (status, phrase) in [
            (Status::Code(404), "Not Found"),
            (Status::Code(422), "Unprocessable Content"),
            (Status::Code(299), "Status 299"),
            (Status::Range(4), "Client Error"),
            (Status::Range(9), "Other"),
            (Status::Default, "Default"),
        ] {
            assert_eq!(status.phrase(), phrase);
        }
    }
}
