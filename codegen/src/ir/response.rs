//! Responses: what comes back, by its status.

use super::schema::{Docs, Type};

/// What can come back.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The statuses that it is for.
    pub status: Status,
    /// What is said about it.
    pub description: Option<String>,
    /// The headers that are documented.
    pub headers: Vec<Header>,
    /// The body; none where there is none, or it is of no interest.
    pub body: Option<ResponseBody>,
}

impl Response {
    /// The types that stand in it.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let body = match &self.body {
            Some(ResponseBody::Json(ty) | ResponseBody::Events(ty)) => Some(ty),
            _ => None,
        };
        body.into_iter()
            .chain(self.headers.iter().map(|header| &header.ty))
    }
}

/// Statuses (OpenAPI 3.0.3, Responses Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// One.
    Code(u16),
    /// A hundred of them, by their first digit: `4XX`.
    Range(u8),
    /// All that are not named.
    Default,
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseBody {
    /// JSON.
    Json(Type),
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
    /// Server-sent events (WHATWG HTML, section 9.2), whose data is JSON of a type.
    Events(Type),
}

/// A header of responses that is documented.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it is always there.
    pub required: bool,
    /// What its value looks like.
    pub ty: Type,
}
